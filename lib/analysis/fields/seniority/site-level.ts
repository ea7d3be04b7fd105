import type { Seniority } from '../../analysis.ts';
import { type Document, evidenceOf, type Sourced } from '../../document.ts';
import { plainWords } from '../topics.ts';

/** The levels that LinkedIn lets an employer choose from, of two the lower; "Not Applicable" is none. */
const levels: ReadonlyMap<string, Seniority> = new Map([
  ['internship', 'intern'],
  ['entry level', 'junior'],
  ['associate', 'junior'],
  ['mid-senior level', 'mid'],
  ['director', 'director'],
  ['executive', 'executive'],
]);
const label = 'seniority level';

/** The level in the facts that a site sets below the employer's text: "Seniority level", and on the next line "Entry level". */
export function siteLevel(document: Document): Sourced<Seniority> | null {
  const { blocks, text } = document;
  for (let at = 0; at < blocks.length; at += 1) {
    const [block, value] = [blocks[at], blocks[at + 1]];
    if (!block || !value || block.end - block.start !== label.length) continue;
    if (plainWords(text.slice(block.start, block.end)) !== label) continue;
    const level = levels.get(plainWords(text.slice(value.start, value.end)));
    if (level) return { value: level, evidence: evidenceOf(document, value) };
  }
  return null;
}
