import { type Mark, marks } from './mark-rows.ts';
import type { RoleReading } from './role-reading.ts';
import type { Zone } from './sentences.ts';

const focusMarks = marks.filter((mark) => mark.startsWith('focus:'));
const prefix = 'focus:'.length;
const weightOfZone: Readonly<Record<Zone, number>> = { duties: 1, about: 1, asked: 0.5, company: 0 };
const titleWeight = 3;
const least = 1;
/** Beside a strong specialism, one mentioned in passing is none: the least share of the strongest one's weight. */
const leastShare = 0.35;
const most = 3;
/** Tracks that do not decide what a model does, or have none: what they mention is not what they are specialised in. */
const unfocused = ['other', 'data-engineering', 'ai-infrastructure', 'ml-platform', 'ml-reliability'];

/** The fields of AI that the role is specialised in, the strongest first. In software work only the title says so. */
export function readFocus({ track, titleMarks, sentences }: RoleReading): string[] {
  if (track === null || unfocused.includes(track.id)) return [];
  const weights = new Map<Mark, number>();
  const add = (mark: Mark, weight: number) => weights.set(mark, (weights.get(mark) ?? 0) + weight);
  for (const mark of titleMarks) add(mark, titleWeight);
  for (const { marks: found, zone } of sentences) for (const mark of found) add(mark, weightOfZone[zone]);
  const strongest = Math.max(...focusMarks.map((mark) => weights.get(mark) ?? 0));
  const enough = Math.max(least, leastShare * strongest);
  const isShown = (mark: Mark) => track.id !== 'software' || titleMarks.includes(mark);
  return focusMarks
    .filter(isShown)
    .map((mark) => ({ id: mark.slice(prefix), weight: weights.get(mark) ?? 0 }))
    .filter(({ weight }) => weight >= enough)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ id }) => id);
}
