import type { Analysis } from '../../analysis/analysis.ts';
import { type Reality, realities } from '../../taxonomy/career/reality.ts';

/** What the days under such a title are filled with, by a source; null where no row speaks of it. The first row that fits is the closest. */
export function realityOf(title: string, { track, seniority }: Analysis): Reality | null {
  if (track === null) return null;
  const lowered = title.toLowerCase();
  const fits = ({ tracks, titles, seniorities }: Reality) =>
    tracks.includes(track.id) &&
    (titles.length === 0 || titles.some((words) => lowered.includes(words))) &&
    (seniorities.length === 0 || seniorities.some((each) => each === seniority));
  return realities.find(fits) ?? null;
}
