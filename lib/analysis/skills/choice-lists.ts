import type { Document } from '../document.ts';
import type { Span } from '../structure/block.ts';
import { holdsMark } from '../structure/marks.ts';
import { beginsAsRequirement } from '../structure/paragraph-cues.ts';

/** Words that leave the choice among what follows their colon: "at least one of the following areas:". */
const leavesChoice =
  /\b(?:one or (?:more|two)|two or more|at least (?:one|two|three|\d)|(?:any|one|two|several|some|either) of|\d-\d (?:of|areas))\b/gi;

/** How many characters may stand between those words and their colon. */
const mostBeforeColon = 60;

const colon = 0x3a;

/** The stretches whose skills are alternatives because the words before them say so: the items below, or the sentences after. */
export function choiceListsOf(document: Document): Span[] {
  const { text, tokens, blocks } = document;
  const lists: Span[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const { start, end } = blocks[index] ?? { start: 0, end: 0 };
    const announced = holdsMark(tokens.marks, colon, start, end) ? afterAnnouncement(text.slice(start, end)) : null;
    if (announced === null) continue;
    const from = start + announced;
    const to = /\w/.test(text.slice(from, end)) ? endInBlock(document, index, from) : endOfItems(document, index);
    if (to > from) lists.push({ start: from, end: to });
  }
  return lists;
}

/** Where, behind a colon, a choice begins that the words before it announce; null where none does. */
function afterAnnouncement(text: string): number | null {
  for (const { index, 0: words } of text.matchAll(leavesChoice)) {
    const from = index + words.length;
    const stop = text.slice(from, from + mostBeforeColon + 1).search(/[.:;]/);
    if (stop !== -1 && text[from + stop] === ':') return from + stop + 1;
  }
  return null;
}

/** "… of the following: Maps. Routes. Proven care." goes on to the sentence that asks anew. */
function endInBlock({ text, blocks }: Document, index: number, from: number): number {
  let end = from;
  for (const sentence of blocks[index]?.sentences ?? []) {
    if (sentence.end <= from) continue;
    if (sentence.start > from && beginsAsRequirement(text.slice(sentence.start, sentence.end))) break;
    end = sentence.end;
  }
  return end;
}

/** Where the words stand in an item themselves, an item below that asks anew goes on with the list that they stand in. */
function endOfItems({ text, blocks }: Document, index: number): number {
  const isItem = blocks[index]?.kind === 'item';
  let to = -1;
  for (let at = index + 1; blocks[at]?.kind === 'item'; at += 1) {
    const { start, end } = blocks[at] ?? { start: 0, end: 0 };
    if (isItem && beginsAsRequirement(text.slice(start, end))) break;
    to = end;
  }
  return to;
}
