import { holdsAny } from '../cues.ts';
import { numberWords, shortWord } from '../numbers.ts';

/** "18 months' experience", "six months of hands-on experience", "24 Monate Berufserfahrung". Groups: the figure or word. */
const monthsOfExperience = new RegExp(
  `(?:\\b(\\d{1,2})|(?<![a-zà-ž])(${shortWord})) ?\\+? (?:months?|monaten?|mois|mes(?:es|i)|maanden)'? (?:(?:of|de|an|di) )?(?:[a-z-]{1,16} ){0,2}(?:d')?(?:experien|berufserfahrung|erfahrung|expérience|ervaring|esperienza)`,
);
const cues: readonly string[] = ['month', 'monat', 'mois', 'mes', 'maanden'];
/** Of a time that passes, not of what is asked: "in your first 6 months", "over the past 18 months", "we gained …". */
const passing = /\b(?:first|past|last|next|within|after|every|over the|over|gained|built|have had|up to) $/;
const fewestMonths = 6;
const monthsOfYear = 12;

/** Experience that a sentence counts in months, in years; null where it counts none. */
export function yearsInMonths(words: string): number | null {
  const match = holdsAny(words, cues) ? monthsOfExperience.exec(words) : null;
  if (match === null || passing.test(words.slice(0, match.index))) return null;
  const months = match[1] === undefined ? (numberWords[match[2] ?? ''] ?? 0) : Number(match[1]);
  return months < fewestMonths ? null : Math.round((10 * months) / monthsOfYear) / 10;
}
