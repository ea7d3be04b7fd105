import type { Block, Section } from './block.ts';
import { beginsAsRequirement, silentSections } from './paragraph-cues.ts';
import { dutyStarters } from './starters.ts';

/** Fewer items than this that begin as requirements prove nothing. */
const fewestAsking = 2;
/** Sections whose own list a heading without a known name does not end. */
const keepsItsLists: ReadonlySet<Section> = new Set(['required', 'preferred']);

/**
 * Gives the list below a heading that names no section ("What we ask"), or below none at all, the section that its items speak for:
 * requirements, where they begin as such; duties, where they do and the section above speaks of the employer. All other blocks stay as
 * they are.
 * @param unnamed places in `blocks` of the headings that name no section
 */
export function nameLists(text: string, blocks: readonly Block[], unnamed: ReadonlySet<number>): Block[] {
  const named = [...blocks];
  for (let first = 0, end = 0; first < blocks.length; first = end + 1) {
    end = endOfList(blocks, first);
    if (end === first) continue;
    const above = unnamed.has(first - 1) ? first - 1 : first;
    const current = above < first ? blocks[above]?.section : openSectionOf(blocks.slice(first, end));
    const section = current ? sectionOfItems(text, blocks.slice(first, end), current) : null;
    for (let at = above; section !== null && at < end; at += 1) {
      const block = named[at];
      if (block) named[at] = { ...block, section };
    }
  }
  return named;
}

/** The section of a list that has no heading of its own, where one is open to more than what it says; null elsewhere. */
function openSectionOf(items: readonly Block[]): Section | null {
  const section = items.find((item) => item.section !== 'required')?.section;
  return section === 'unknown' || section === 'role' ? section : null;
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
