import type { Analysis } from '../analysis.ts';

export type CompanyType = NonNullable<Analysis['companyType']>;

/** "1,200+ employees", "over 40 000 people", "300k colleagues". */
const headcount =
  /(\d{1,3}(?:[,. ]\d{3}){1,2}|\d{2,6})(k?)\+?[ -](?:[a-z]{1,12} )?(?:employees|people|colleagues|associates|professionals|teammates|team members|experts|specialists|consultants|mitarbeiter(?:innen)?n?|mitarbeitenden?|spezialisten|collaborateurs|salariés|employés|collègues|empleados|personas|medewerkers|collega's)\b/i;
/** "a team of about 40 people" is not the company; so many characters before the figure tell. */
const teamOf = /\b(?:team|group)s? of\b/i;
const teamReach = 24;
const startUpBelow = 200;
const enterpriseFrom = 2500;
/** "in over 150 countries", "a $30 billion business", "used by more than 60,000 companies". */
const worldwide =
  /\b(?:[2-9]\d|\d{3}),\d{3}\+? (?:[a-z]{1,12} )?(?:brands|organi[sz]ations|businesses|companies|enterprises)\b|\b(?:[3-9]\d|1\d\d)\+? countries|[$€£]\d{1,3}(?:\.\d)?\+? ?(?:billion|bn) (?:in |global )?(?:business|company|revenue|enterprise)/i;
/** "backed by Nordlys Ventures and angel investors"; so many characters after the words may name them. */
const backedBy = /\bbacked by /i;
const investors = /\b(?:ventures?|capital|investors)\b/i;
const backersReach = 90;
/** "You thrive in a startup environment": where they will work, though it is asked of the person. */
const startUpPlace = /\bin (?:an?|our) (?:[a-z-]{1,16},? ){0,3}start-?up (?:environment|atmosphere|setting)\b/i;
const earlierWork = /\bexperience|\bworked\b|\bthrived\b|\bprevious|\bprior\b|\bbackground|\bhistory\b/i;

/** The type that the number of an employer's people, as a sentence has it, makes it; null where it has none. */
export function typeByHeadcount(words: string): CompanyType | null {
  const match = headcount.exec(words);
  if (!match || teamOf.test(words.slice(Math.max(0, match.index - teamReach), match.index))) return null;
  const people = Number((match[1] ?? '').replace(/[,. ]/g, '')) * (match[2] ? 1000 : 1);
  if (people < startUpBelow) return 'start-up';
  return people < enterpriseFrom ? 'mid-size' : 'enterprise';
}

export function isWorldwide(words: string): boolean {
  return worldwide.test(words);
}

export function isBackedByInvestors(words: string): boolean {
  const at = words.search(backedBy);
  return at >= 0 && investors.test(words.slice(at, at + backersReach));
}

/** Does a sentence say that the person will work in a start-up? */
export function isStartUpPlace(words: string): boolean {
  return startUpPlace.test(words) && !earlierWork.test(words);
}
