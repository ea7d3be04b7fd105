import type { Salary } from '../../analysis.ts';
import { type CuedPattern, matches } from '../cues.ts';

export type PayPeriod = Salary['period'];

/** Wording right after an amount, or anywhere beside it. */
const after: readonly (readonly [PayPeriod, CuedPattern])[] = [
  [
    'hour',
    [
      /^[^\d.;]{0,14}?(?:\/ ?h(?:ou)?r?s?\b|per hour|an hour|hourly|p\/h|ph\b|pro stunde|\/ ?stunde|par heure|de l'heure|por hora|per uur|\/ ?godz)/,
      ['/h', '/ h', 'hour', 'p/h', 'ph', 'stunde', 'heure', 'hora', 'uur', 'godz'],
    ],
  ],
  [
    'day',
    [
      /^[^\d.;]{0,14}?(?:\/ ?day|per day|(?:a|each|every) day\b|daily|p\/d|pro tag|par jour|per dag|\/ ?tag)/,
      ['day', 'daily', 'p/d', 'tag', 'jour', 'dag'],
    ],
  ],
  [
    'week',
    [
      /^[^\d.;]{0,14}?(?:\/ ?w(?:ee)?k|per week|(?:a|each|every) week\b|weekly|per weekend|pro woche|par semaine)/,
      ['week', 'wk', 'woche', 'semaine'],
    ],
  ],
  [
    'month',
    [
      /^[^\d.;]{0,14}?(?:\/ ?mo(?:nth|is)?\b|per month|(?:a|each|every) month\b|monthly|(?:pro|im) monat|\/ ?monat|par mois|al mes|per maand|mensuel|mensual|mensais|por mês|al mese|i månaden|\/ ?mån|miesięcznie|\/ ?mies|p\.m\.|pm\b)/,
      ['/mo', '/ mo', 'month', 'monat', 'mois', 'mes', 'maand', 'mens', 'mês', 'mån', 'mies', 'p.m.', 'pm'],
    ],
  ],
  [
    'year',
    [
      /^[^\d.;]{0,14}?(?:\/ ?y(?:ea)?r|per (?:calendar )?year|(?:a|each|every) year\b|annual|yearly|per annum|p\.? ?a\b|annum|(?:pro|im) jahr|\/ ?jahr|jährlich|par an\b|annuel|brut\/an|al año|anual|per jaar|per år|por ano|rocznie|all'anno)/,
      [
        '/y',
        '/ y',
        'year',
        'annu',
        'p.a',
        'p. a',
        'pa',
        'p a',
        'jahr',
        'jähr',
        'par an',
        'brut/an',
        'al año',
        'anual',
        'jaar',
        'per år',
        'por ano',
        'roczn',
        'anno',
      ],
    ],
  ],
];

const anywhere: readonly (readonly [PayPeriod, CuedPattern])[] = [
  [
    'hour',
    [
      /\bhourly\b|\bper hour\b|\/ ?hr\b|(?:stunden|hour)(?:lohn|satz)|uurtarief|timelønn/,
      ['hour', 'hr', 'stundenlohn', 'stundensatz', 'uurtarief', 'timelønn'],
    ],
  ],
  [
    'day',
    [
      /\b(?:day|daily) rate\b|\bper day\b|tagessatz|\btjm\b|dagtarief/,
      ['day', 'daily', 'tagessatz', 'tjm', 'dagtarief'],
    ],
  ],
  ['week', [/\bweekly (?:pay|rate|salary)|\bper week\b(?= (?:pay|salary))/, ['week']]],
  [
    'month',
    [
      /\bmonthly\b|\bper month\b|monat(?:s|lich)|bruttomonat|mensuel|mensual|månadslön|maandsalaris/,
      ['month', 'monat', 'mensu', 'månad', 'maand'],
    ],
  ],
  [
    'year',
    [/\bannual|\byearly\b|\bper (?:year|annum)\b|\bsalary\b|jahres|\bannuel/, ['annu', 'year', 'salary', 'jahres']],
  ],
];

/** The period printed right after an amount; null where none is. */
export function periodOf(following: string): PayPeriod | null {
  return after.find(([, pattern]) => matches(following, pattern))?.[0] ?? null;
}

/** The period that the sentence names beside its amounts; null where none is. */
export function periodOfSentence(words: string): PayPeriod | null {
  return anywhere.find(([, pattern]) => matches(words, pattern))?.[0] ?? null;
}

/** Largest amounts that read as pay by the hour, day and month where no period is printed. Ours, from the pay printed in public postings. */
const mostByHour = 250;
const mostByDay = 1500;
const mostByMonth = 15000;

/** The period that fits the size of an amount. */
export function periodOfSize(value: number): PayPeriod {
  if (value <= mostByHour) return 'hour';
  if (value <= mostByDay) return 'day';
  return value <= mostByMonth ? 'month' : 'year';
}
