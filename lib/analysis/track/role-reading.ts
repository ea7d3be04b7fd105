import { type ConceptId, concepts } from '../../taxonomy/concepts.ts';
import type { TrackVerdict, WorkKind } from '../analysis.ts';
import type { Document } from '../document.ts';
import type { Mark } from './mark-rows.ts';
import type { RoleSentence, Zone } from './sentences.ts';

/** What the facets of a role (orientation, focus, flags …) are read from. */
export interface RoleReading {
  readonly document: Document;
  readonly track: TrackVerdict | null;
  readonly titleMarks: readonly Mark[];
  readonly sentences: readonly RoleSentence[];
  /** The duties with their kind of work, in order. */
  readonly duties: readonly Duty[];
}

/** A duty and the kinds of work it is. */
export interface Duty {
  readonly sentence: RoleSentence;
  /** What its words speak for most. */
  readonly kind: WorkKind;
  /** `kind`, and another one that its words speak for nearly as much. */
  readonly kinds: readonly WorkKind[];
}

const rowOf = new Map<ConceptId, number>(concepts.map(({ id }, row) => [id, row]));

/** Rows of the concepts of these ids. */
export function conceptRows(ids: readonly ConceptId[]): ReadonlySet<number> {
  return new Set(ids.map((id) => rowOf.get(id) ?? -1));
}

export function quoteOf({ document }: Pick<RoleReading, 'document'>, { start, end }: RoleSentence): string {
  return document.text.slice(start, end);
}

const trust: Readonly<Record<Zone, number>> = { duties: 2, about: 1, asked: 0.5, company: 0.1 };
const readableLength = 240;

/**
 * The sentence that best shows any of these marks: duties before the rest, sentences with more of them before those with fewer,
 * readable ones before walls of text. Null where none has any. A sentence about the role at large counts only where it speaks to the
 * reader or of the position: elsewhere such sentences praise the employer.
 */
export function sentenceMarked(
  sentences: readonly RoleSentence[],
  wanted: readonly Mark[],
  zones: readonly Zone[] = ['duties', 'asked', 'about'],
): RoleSentence | null {
  let best: RoleSentence | null = null;
  let bestWorth = 0;
  for (const sentence of sentences) {
    let hits = 0;
    for (const mark of sentence.marks) if (wanted.includes(mark)) hits += 1;
    if (hits === 0 || !zones.includes(sentence.zone) || !isOfRole(sentence, wanted)) continue;
    const length = sentence.end - sentence.start;
    const worth = hits * trust[sentence.zone] * Math.min(1, readableLength / length);
    if (worth > bestWorth) [best, bestWorth] = [sentence, worth];
  }
  return best;
}

/** What is asked of a person shows what they must be able to do, but not whom their work touches. */
const ofWorkOnly: readonly Mark[] = ['near'];

function isOfRole({ zone, marks }: RoleSentence, wanted: readonly Mark[]): boolean {
  const isLoose = zone === 'about' || (zone === 'asked' && wanted.some((mark) => ofWorkOnly.includes(mark)));
  return !isLoose || marks.includes('addressed');
}
