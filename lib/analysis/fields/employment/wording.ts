import type { Employment } from '../../analysis.ts';

/** Kinds by their names, in the order in which they win over each other: a part-time contract role is part-time. */
export const names: readonly (readonly [Employment, RegExp])[] = [
  [
    'internship',
    /\bintern(?:ship)?s?\b|\bpraktik(?:um|ant)|\bwerkstudent|\bstage\b|\bstagiaire|\bbecari|\bprácticas\b|\bco-?op\b|\balternance\b|\btirocinio\b/,
  ],
  [
    'part-time',
    /\bpart[- ]?time\b|\bteilzeit\b|\btemps partiel|\bjornada parcial|\bdeeltijd\b|\btempo parziale\b|\badjunct\b/,
  ],
  ['temporary', /\btemporary\b|\btemp\b|\bseasonal\b|\bzeitarbeit/],
  [
    'contract',
    /\bcontract(?:or)?\b(?! (?:negotiation|type|award))|\bfreelance|\bc2c\b|\bcorp[- ]to[- ]corp|\b1099\b|\bw-?2 (?:contract|only)|\bfixed[- ]term|\bbefristet\b|\bcdd\b|\bconsultant contract/,
  ],
  [
    'full-time',
    /\bfull[- ]?time\b|\bvollzeit\b|\btemps plein|\bjornada completa|\btiempo completo|\bvoltijds?\b|\btempo (?:pieno|integral)\b|\bfulltime\b/,
  ],
];

/** "Employment type: …", "Type: …", "Mode of hire - …". */
export const label =
  /(?:^|[|•·.,;(] ?)(?:employment|job|position|time|contract|work|hire|engagement|role|opportunity|schedule|mode of hire|anstellungsart|type de contrat|dienstverband)? ?(?:type|status|basis|term|category|mode of hire|schedule|anstellungsart|type de contrat|dienstverband|duration)\s*(?::|-|is)\s*(.{0,48})/;
export const labelAlone =
  /^(?:employment|job|position|time|contract|work|workplace)? ?(?:type|status|basis|schedule)s? ?:?$/;

export const statement: readonly (readonly [Employment, RegExp])[] = [
  [
    'part-time',
    /\bpart[- ]?time (?:role|position|opportunity|job|contract|basis|,|\(|employment|schedule|work\b)|\b(?:is|as) (?:a )?part[- ]?time/,
  ],
  [
    'contract',
    /\b(?:as|is|an) (?:an )?independent contractor\b|\bindependent contractor (?:position|role|basis|agreement)|\bftc\b|\b(?:hiring|seeking|looking for|need) an? (?:[a-z]{1,16} )?(?:contractor|freelancer)|\bcontract duration\b|\binitial contract\b|\binside ir35|\boutside ir35/,
  ],
  [
    'contract',
    /\bcontract (?:role|position|opportunity|job|assignment|basis|engagement|to hire|-to-hire|with)|\bcontract-to-hire|\b(?:as|on|is) an? (?:\d+[- ]month |initial |long[- ]term |short[- ]term |fixed[- ]term )?(?:contract(?:or)?\b|freelance)|\bcontract \(\d|^duration ?: ?\d{1,2}\+? months?|\bcorp[- ]to[- ]corp|\bc2c\b/,
  ],
  [
    'internship',
    /\b(?:this|our|the|summer|winter|paid|\d{4}) (?:\w{1,20} ){0,2}internship (?:program|is|will|role|position|duration)|\binternship duration|\bintern (?:role|position)/,
  ],
  ['temporary', /\btemporary (?:role|position|opportunity|job|assignment)|\b(?:is|as) a temporary\b/],
  [
    'full-time',
    /\bfull[- ]?time,? (?:[a-z-]{1,16},? ){0,4}(?:role|position|opportunity|job|basis|employment|schedule)\b|\b(?:is|as|enjoy|looking for|seeking|hiring) (?:an? )?(?:permanent,? |regular,? |exempt,? )?full[- ]?time\b|\bin vollzeit\b|\bà temps plein/,
  ],
];
export const term = /\b(?:\d{1,2}\+?|three|four|six|nine|twelve|eighteen)[- ](?:months?|weeks?)\b/g;
export const contract = /\bcontract\b/;

/** Full-time said of the staff, the benefits, or earlier work. */
export const fullTime = /\bfull[- ]?time\b/g;
export const others =
  /^ (?:[a-z]{1,16},? ){0,3}(?:employees?|staff|team members?|associates|workers|offers|equivalent|experience|industry|engineering)\b/;
export const benefits = /\bbenefits\b/g;
export const fullTimeLater = /\bfull[- ]?time\b/;
export const asides =
  /\bif (?:you|this|the)\b|\b(?:federal|government) contractor|\bwill be considered\b|\bconversion\b/;

/** "Contracts Manager" is a trade, not a term. */
export const contractsAsWork = /\bcontract(?:s|ing)?(?= (?:manag|admin|special|negot|analy))/g;
