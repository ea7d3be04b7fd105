import type { Section } from '../blocks.ts';
import type { Document } from '../document.ts';
import { degreeFields } from './degree-fields.ts';
import { deniedStretches } from './denied.ts';
import type { Lexicon } from './lexicon.ts';
import { isNotice, othersUnits, praisesEmployer, speaksOfEmployer } from './others-work.ts';
import type { Passage } from './passage.ts';
import type { Requirement } from './requirement.ts';

/** What a posting is read with. */
export interface Reading {
  readonly document: Document;
  readonly lexicon: Lexicon;
  /** The employer's name as `padded` makes it. */
  readonly employer: string;
}

const none: readonly never[] = [];

/** A name in small letters with one space around each word, so that whole words can be looked for in it. */
export function padded(name: string): string {
  const lowered = name.toLowerCase();
  const others = /[\x80-\uffff]/.test(lowered) ? /[^\p{L}\p{N}.+#]+/gu : /[^a-z\d.+#]+/g;
  return ` ${lowered.replace(others, ' ')} `;
}

/** Leaves out what a sentence does not ask of the person: fields of study, what is denied, the employer's own name, words too loose to count there. */
export function askedOnly(reading: Reading, passage: Passage, requirements: readonly Requirement[]): Requirement[] {
  const { document, lexicon } = reading;
  const { tokens } = document;
  if (requirements.length === 0 || isNotice(tokens, passage) || praisesEmployer(tokens, passage, reading.employer))
    return [];
  const fields = degreeFields(document.text, tokens, passage);
  const denied = deniedStretches(document, passage);
  const hasMentions = requirements.some(({ level }) => level === 'mentioned');
  const isOfEmployer = hasMentions && speaksOfEmployer(tokens, passage, reading.employer);
  const others = hasMentions ? othersUnits(tokens, passage) : none;
  return requirements.filter((requirement) => {
    const { form, skill, years, level } = requirement;
    if (isWithin(fields, form.firstToken) || isWithin(denied.flatly, form.firstToken)) return false;
    const isWish = level === 'preferred' && passage.section !== 'preferred';
    if (!isWish && isWithin(denied.softly, form.firstToken)) return false;
    if (years === null && lexicon.needingYears.has(skill)) return false;
    if (isEmployerAtWork(reading, requirement)) return false;
    if (level !== 'mentioned') return true;
    return !isOfEmployer && !isWithin(others, form.firstToken) && countsUnasked(reading, requirement, passage.section);
  });
}

function isWithin(stretches: readonly [number, number][], token: number): boolean {
  for (const [first, end] of stretches) if (first <= token && token < end) return true;
  return false;
}

/** Whether a mere mention says something of the person's work: "our search" and the employer's own name do not. */
function countsUnasked(reading: Reading, requirement: Requirement, section: Section): boolean {
  const { document, lexicon } = reading;
  const { text, tokens } = document;
  const { firstToken, endToken, start, end, needsAsking } = requirement.form;
  if (needsAsking || lexicon.needingAsking.has(requirement.skill)) return false;
  const before = tokens.words[firstToken - 1];
  const isPossessive = before === 's' && text[(tokens.starts[firstToken - 1] ?? 0) - 1] !== ' ';
  const isOwned = before === 'our' && !(section === 'duties' && isProperName.test(text.slice(start, end)));
  if (isOwned || isPossessive || owns.test(text.slice(end - 2, end + 3))) return false;
  if (text.charAt(end) === ' ' && colleagues.has(tokens.words[endToken] ?? '')) return false;
  return !namesEmployer(reading, requirement);
}

/** Whether a name is the employer's, as a place or as an owner: "an engineer at Maven", "how Snowflake's platform works". */
function isEmployerAtWork(reading: Reading, requirement: Requirement): boolean {
  if (!namesEmployer(reading, requirement)) return false;
  const { text, tokens } = reading.document;
  const { firstToken, end } = requirement.form;
  return placeWords.has(tokens.words[firstToken - 1] ?? '') || owns.test(text.slice(end - 2, end + 3));
}

function namesEmployer(
  { document: { text, tokens }, employer }: Reading,
  { form: { firstToken, start, end } }: Requirement,
): boolean {
  return (
    employer.includes(` ${tokens.words[firstToken]}`) &&
    employer.includes(padded(text.slice(start, end).replace(/['’]s?$/, '')))
  );
}

/** Words before the employer's name as a place. */
const placeWords: ReadonlySet<string> = new Set(['at', 'to', 'join', 'joining']);

/** Among duties "our Kafka platform" names a tool of the work, "our search" what the employer has. */
const isProperName = /[A-Z]/;
/** After a name that owns what follows: "the needs of Snowflake's sales teams". */
const owns = /['’]s?\s/;
/** After the name of what others do: "hand over to networking teams". */
const colleagues: ReadonlySet<string> = new Set([
  'team',
  'teams',
  'researchers',
  'scientists',
  'practitioners',
  'vendors',
]);
