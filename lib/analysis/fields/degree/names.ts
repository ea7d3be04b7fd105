import type { DegreeLevel } from '../../analysis.ts';
import type { CuedPattern } from '../cues.ts';

/** Degrees by name. The patterns are global. */
export const namesOfDegrees: readonly (readonly [DegreeLevel, CuedPattern])[] = [
  ['bachelor', [/\bbachelors?(?:'s?)?(?![a-z])|\bbachelor(?:abschluss|studium)/g, ['bachelor']]],
  ['bachelor', [/\bb\. ?(?:s|a|e|tech|sc|eng|com)\b/g, ['b.']]],
  [
    'bachelor',
    [
      /\b(?:bs|bsc|btech|bse|bscs|bba)\b|\bba(?=\/| or b| degree| in )|\bbe(?=\/b(?:s|a|sc|tech|com)?\b)/g,
      ['bs', 'btech', 'bba', 'ba/', 'ba or b', 'ba degree', 'ba in ', 'be/b'],
    ],
  ],
  ['bachelor', [/\bundergraduate(?: degree| studies| ?\/| (?:or|in) )/g, ['undergraduate']]],
  ['bachelor', [/\b(?:4|four)[- ]year (?:degree|college|university)/g, ['4-year', '4 year', 'four-year', 'four year']]],
  [
    'bachelor',
    [
      /\bbaccalaureate\b|\blicenciatura|\bbac ?\+ ?[34]\b|\blicence en\b|\bhbo\b|\blaurea\b(?! magistrale| specialistica)|\bgraduação em\b|\bkandidate?xamen/g,
      ['baccalaureate', 'licenciatura', 'bac+', 'bac +', 'licence en', 'hbo', 'laurea', 'graduação', 'kandidat'],
    ],
  ],
  [
    'master',
    [
      /\bmaster(?:s|'s|s')(?![a-z])|\bmaster(?:abschluss|studium)|\bmaster(?= degree| oder | of (?:science|arts|eng|business)| in | or | ?[12]\b|\/| level)/g,
      ['master'],
    ],
  ],
  ['master', [/\bm\. ?(?:s|a|tech|sc|eng|com)\b/g, ['m.']]],
  [
    'master',
    [
      /\b(?:msc|mtech|meng|mse|mscs|mphil|mba|mca)\b|\bma(?= required| preferred| degree| or ph|\/ms|\/ph)|\bms(?= degree| in | or | and\/or | with | from | required| preferred| \+|[/,+]| and (?:\d|ph))/g,
      ['ms', 'ma ', 'ma/', 'mtech', 'meng', 'mphil', 'mba', 'mca'],
    ],
  ],
  [
    'master',
    [
      /(?<!equivalent )\b(?:advanced|graduate|postgraduate|post graduate|higher) degree/g,
      ['advanced degree', 'graduate degree', 'higher degree'],
    ],
  ],
  [
    'master',
    [
      /\bpost[- ]?graduation\b|\bbac ?\+ ?5\b|écoles? d'ingénieur|diplôme d'ingénieur|\bmáster\b|\bmestrado\b|\bmagister\b|\blaurea (?:magistrale|specialistica)|\bcivilingenjör/g,
      ['graduation', 'bac+', 'bac +', "d'ingénieur", 'máster', 'mestrado', 'magister', 'laurea', 'civilingenjör'],
    ],
  ],
  ['phd', [/\bph\.? ?d\b|\bphds\b/g, ['phd', 'ph.', 'ph d']]],
  ['phd', [/\bdoctorate|\bdoctoral\b|\bdoctor of\b|\bdoctorat\b|\bdoctorado\b/g, ['doctor']]],
  [
    'phd',
    [
      /\bpromotion(?= in eine[mr] | im | von vorteil| wünschenswert| erforderlich)|\bpromoviert/g,
      ['promotion', 'promoviert'],
    ],
  ],
];

/** A degree without a level reads as the first one. */
export const unnamedDegrees: readonly CuedPattern[] = [
  [
    /\bdegree (?:in|or|from|level|required|preferred)|\bdegree[- ](?:qualified|educated)|\b(?:a|relevant|related|university|college|technical|engineering|stem|quantitative|science|accredited|academic|tertiary|numerate|scientific|computing|cs|business) degree\b(?! of\b)|\beducated to degree\b/,
    ['degree'],
  ],
  [/\btertiary (?:qualification|education)/, ['tertiary']],
  [/\benrolled (?:[a-z-]{1,16} ){0,4}degree\b/, ['enrolled']],
  [/\bany graduate\b/, ['any graduate']],
  [/\b(?:first|second)[- ]class (?:degree|honours)|\bhonours degree\b/, ['honours', 'class']],
  [/\b(?:cursus|formation) universitaire\b|\bformation supérieure\b/, ['cursus', 'formation']],
  [/\bgraduated? (?:in|from)\b/, ['graduate in', 'graduate from', 'graduated ']],
  [
    /(?:hochschul|universitäts|studien)abschluss|studium\b|\bakademische[nr]? (?:abschluss|ausbildung|grad)|\bdiplom\b|\bhögskole(?:utbildning|examen)/,
    ['abschluss', 'studium', 'akademische', 'diplom', 'högskole'],
  ],
  [
    /\bgrado en\b|\bprofesional en\b|titulación (?:universitaria|superior)|(?:formación|estudios) (?:universitari[ao]s?|superior(?:es)?)|\bensino superior\b|wykształcenie wyższe|wyższe wykształcenie|\bwo[- ](?:opleiding|niveau)/,
    [
      'grado en',
      'profesional',
      'titulación',
      'formación',
      'estudios',
      'ensino superior',
      'wyższe',
      'opleiding',
      'niveau',
    ],
  ],
];
