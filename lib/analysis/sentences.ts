import type { Block, Section, Span } from './blocks.ts';
import { cuesOfWords } from './cue-words.ts';
import type { Tokens } from './tokens.ts';

/** A sentence of a block with the tokens in it: what every reader of a posting goes through. */
export interface Sentence extends Span {
  readonly section: Section;
  readonly kind: Block['kind'];
  /** Index of its block. */
  readonly block: number;
  readonly firstToken: number;
  /** The token after the last. */
  readonly endToken: number;
  /** The kinds of cue words in it, as bits (`cueKind`). */
  readonly cues: number;
}

/** The sentences of blocks, in order, found among the tokens in one pass. */
export function sentencesIn(blocks: readonly Block[], { starts, numbers, table }: Tokens): Sentence[] {
  const cuesOf = cuesOfWords(table);
  const sentences: Sentence[] = [];
  let token = 0;
  let block = -1;
  for (const { sentences: spans, section, kind } of blocks) {
    block += 1;
    for (const { start, end } of spans) {
      while (token < starts.length && (starts[token] ?? 0) < start) token += 1;
      const firstToken = token;
      let cues = 0;
      for (; token < starts.length && (starts[token] ?? 0) < end; token += 1) cues |= cuesOf[numbers[token] ?? 0] ?? 0;
      sentences.push({ start, end, section, kind, block, firstToken, endToken: token, cues });
    }
  }
  return sentences;
}
