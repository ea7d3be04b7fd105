import type { BackgroundId } from '../background-ids.ts';
import type { TrackId } from '../track-ids.ts';
import { trackSkills } from './track-skills.ts';
import { transfers } from './transfer.ts';

/** As many as fit on one screen. */
const most = 36;
/** For who has said nothing: tracks that between them ask for the common skills. */
const usual: readonly TrackId[] = ['llm-engineering', 'applied-ml', 'data-engineering', 'software'];

/**
 * Skills that a person with these backgrounds and aims probably has, for ticking: what the backgrounds bring, then what the
 * tracks' postings ask, the most asked of each in turn. Ids of the taxonomy, each once.
 */
export function suggestedSkills(backgrounds: readonly BackgroundId[], targets: readonly TrackId[]): string[] {
  const brought = backgrounds.flatMap((id) => transfers[id].carries);
  const from = backgrounds.flatMap((id) => transfers[id].targets);
  const tracks = new Set([...targets, ...from, ...usual]);
  const asked = [...tracks].map((track) => trackSkills.get(track)?.skills.map(({ id }) => id) ?? []);
  return [...new Set([...brought, ...inTurn(asked)])].slice(0, most);
}

/** The first of each list, the second of each, and so on. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}
