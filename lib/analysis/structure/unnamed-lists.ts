import type { Block, Section } from './block.ts';
import { beginsAsRequirement, silentSections } from './paragraph-cues.ts';
import { dutyStarters } from './starters.ts';

/** Fewer items than this that begin as requirements prove nothing. */
const fewestAsking = 2;
/** Sections whose own list a heading without a known name does not end. */
const keepsItsLists: ReadonlySet<Section> = new Set(['required', 'preferred']);

/**
 * Gives the list below a heading that names no section ("What we ask") the section that its items speak for: requirements, where
 * they begin as such; duties, where they do and the section above speaks of the employer. All other blocks stay as they are.
 * @param unnamed places in `blocks` of the headings that name no section
 */
export function nameLists(text: string, blocks: readonly Block[], unnamed: readonly number[]): Block[] {
  const named = [...blocks];
  for (const heading of unnamed) {
    const end = endOfList(blocks, heading + 1);
    const items = blocks.slice(heading + 1, end);
    const section = sectionOfItems(text, items, blocks[heading]?.section ?? 'unknown');
    if (section === null) continue;
    for (let at = heading; at < end; at += 1) {
      const block = named[at];
      if (block) named[at] = { ...block, section };
    }
  }
  return named;
}

function endOfList(blocks: readonly Block[], start: number): number {
  let end = start;
  while (blocks[end]?.kind === 'item') end += 1;
  return end;
}

/** What the items speak for, given the section above them; null where they change nothing. */
function sectionOfItems(text: string, items: readonly Block[], current: Section): Section | null {
  if (keepsItsLists.has(current)) return null;
  let asking = 0;
  let doing = 0;
  for (const { start, end } of items) {
    const words = text.slice(start, Math.min(end, start + 60));
    if (beginsAsRequirement(words)) asking += 1;
    else if (dutyStarters.has(words.slice(0, words.search(/[^A-Za-z]|$/)))) doing += 1;
  }
  if (asking >= fewestAsking && asking > doing && asking * 3 >= items.length) return 'required';
  const isWork = doing >= fewestAsking && doing > asking && doing * 2 >= items.length;
  return isWork && silentSections.has(current) ? 'duties' : null;
}
