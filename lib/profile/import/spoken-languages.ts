import type { SpokenLanguage } from '../profile-schema.ts';
import type { LanguageLevel } from '../vocabulary.ts';

/** Languages that people name in résumés, by ISO 639 code. */
export const languageCodes =
  'ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja ko lt lv ms nl no pl pt ro ru sk sl sq sr sv ta te th tr uk ur vi zh'.split(
    ' ',
  );

/** In which languages a résumé may name them. */
const writtenIn = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];

/** Names that `Intl` does not give. */
const otherNames: readonly (readonly [string, string])[] = [
  ['mandarin', 'zh'],
  ['cantonese', 'yue'],
  ['farsi', 'fa'],
  ['castellano', 'es'],
];

let codes: ReadonlyMap<string, string> | null = null;

/** Code by name in small letters: "german", "deutsch", "allemand". */
function codeByName(): ReadonlyMap<string, string> {
  codes ??= new Map([
    ...writtenIn.flatMap((locale) => {
      const names = new Intl.DisplayNames([locale], { type: 'language' });
      return languageCodes.map((code) => [(names.of(code) ?? code).toLowerCase(), code] as const);
    }),
    ...otherNames,
  ]);
  return codes;
}

/** How a résumé says how well a language is spoken, the highest first; with the levels of the CEFR. */
const levels: readonly (readonly [LanguageLevel, RegExp])[] = [
  [
    'native',
    /\bnativ|\bmother tongue|\bbilingual|\bmuttersprach|\blangue maternelle|\bmaterna|\bmadrelingua|\bmoedertaal/i,
  ],
  [
    'fluent',
    /\bc[12]\b|\bfluen|\bfull professional|\badvanced|\bverhandlungssicher|\bfließend|\bcourant|\bcouramment|\bbilingüe|\bexcellent/i,
  ],
  [
    'basic',
    /\ba[12]\b|\bbasic|\belementary|\bbeginner|\bgrundkenntnisse|\bnotions|\bdébutant|\bbásico|\bscolaire|\bschool\b|\bbasis\b/i,
  ],
  [
    'working',
    /\bb[12]\b|\bprofessional|\bworking|\bintermediate|\bconversational|\bgood\b|\bgut|\bintermédiaire|\bintermedio/i,
  ],
];

/** A language with the line that names it. `stated` is false where the line does not say how well; "working" stands for that. */
export interface LanguageInLine {
  readonly language: SpokenLanguage;
  readonly stated: boolean;
  readonly line: string;
}

/** The languages that a line of the section on languages names: "German (native), English – C1". */
export function languagesIn(line: string): LanguageInLine[] {
  return line
    .slice(0, 400)
    .split(/[,;|•·]/)
    .flatMap((piece) => {
      const words = piece.toLowerCase().split(/[^\p{L}]+/u);
      const code = words.map((word) => codeByName().get(word)).find((found) => found !== undefined);
      return code === undefined ? [] : [{ ...levelOf(piece), code, line }];
    })
    .map(({ level, code, line: from }) => ({
      language: { code, level: level ?? 'working' },
      stated: level !== null,
      line: from,
    }));
}

function levelOf(piece: string): { readonly level: LanguageLevel | null } {
  return { level: levels.find(([, pattern]) => pattern.test(piece))?.[0] ?? null };
}
