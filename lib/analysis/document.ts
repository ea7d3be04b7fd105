import type { AnalysisInput, Evidence } from './analysis.ts';
import { type Block, type Span, segment } from './blocks.ts';
import { findTopics, type Topics } from './fields/topics.ts';
import { readLanguage } from './language.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** A posting prepared once for every reader of it. */
export interface Document {
  readonly input: AnalysisInput;
  readonly title: string;
  readonly text: string;
  readonly titleTokens: Tokens;
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Sentences that the readers of single-valued fields look at. */
  readonly topics: Topics;
  /** BCP 47 primary language subtag, or `und`. */
  readonly language: string;
}

/** A value read from a posting, with the sentence that says so. */
export interface Sourced<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

export function prepare(input: AnalysisInput): Document {
  const tokens = tokenize(input.description);
  const blocks = segment(input.description, tokens);
  const sentences = sentencesIn(blocks, tokens);
  return {
    input,
    title: input.title,
    text: input.description,
    titleTokens: tokenize(input.title),
    tokens,
    blocks,
    sentences,
    topics: findTopics(input.description, sentences, tokens),
    language: readLanguage(tokens),
  };
}

/** The evidence of a span of the description. */
export function evidenceOf(document: Document, span: Span): Evidence {
  return { quote: document.text.slice(span.start, span.end), start: span.start, end: span.end };
}

/** The evidence of the title. */
export function titleEvidence(document: Document): Evidence {
  return { quote: document.title, start: -1, end: -1 };
}
