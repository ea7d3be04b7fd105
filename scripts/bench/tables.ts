import { gzipSync } from 'node:zlib';
import { headingVocabulary, headingWords } from '../../lib/analysis/structure/heading-vocabulary.ts';
import { cueRows, dutyVerbs } from '../../lib/analysis/track/cue-rows.ts';
import { markRows } from '../../lib/analysis/track/mark-rows.ts';
import { storedModel } from '../../lib/analysis/track/weights.ts';
import { concepts } from '../../lib/taxonomy/concepts.ts';
import { families } from '../../lib/taxonomy/skill-rows/index.ts';
import { compactPhrases } from '../packaging/compact-phrases.ts';
import { compactRows } from '../packaging/compact-rows.ts';

/** The engine's tables of data as a page script ships them: rows of skills compacted, no comments, no blanks for reading. */
const shipped: Readonly<Record<string, string>> = {
  'skill rows': families.map(({ rows }) => compactRows(rows)).join('\n'),
  'track phrases': compactPhrases(JSON.stringify([concepts, markRows, cueRows, dutyVerbs])),
  headings: JSON.stringify([headingVocabulary, headingWords], joined),
  'track model': JSON.stringify(storedModel),
};

/** Lists of phrases stand in their table as one text. */
function joined(_key: string, value: unknown): unknown {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.join('|') : value;
}

/** The size in bytes of each of the engine's tables, and of all of them together. */
export function tableSizes(): { name: string; raw: number; gzip: number }[] {
  const tables = [...Object.entries(shipped), ['all tables', Object.values(shipped).join('\n')] as const];
  return tables.map(([name, text]) => ({
    name,
    raw: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
  }));
}
