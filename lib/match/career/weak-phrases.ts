/** A phrase of a résumé that interviewers discount. */
export interface WeakPhrase {
  /** Row of the `interview` table whose part `weak` says what it lacks. */
  readonly row: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** How such phrases are worded (source 003 names one a track; the patterns are ours). */
const patterns: readonly (readonly [row: string, pattern: RegExp])[] = [
  ['applied-ml', /\b(?:strong|solid|deep) (?:ml|machine learning) fundamentals\b/gi],
  ['ml-platform', /\bbuilt (?:\w+ )?(?:mlops|ml ops) pipelines?\b/gi],
  ['llm-engineering', /\bprompt engineering\b/gi],
  ['agentic-ai', /\bbuilt (?:\w+ )?(?:ai )?agents\b/gi],
  ['ai-product', /\bworked closely with (?:the )?product\b/gi],
  ['applied-science', /\bpublished (?:\w+ )?papers?\b/gi],
  ['governance', /\b(?:interested|interest) in (?:ai )?ethics\b/gi],
  ['ml-reliability', /\bworked on (?:\w+ )?monitoring\b/gi],
  ['data-science', /\bkaggle\b/gi],
  ['any', /\b(?:end-to-end experience|worked with deep learning|built scalable systems)\b/gi],
];

/** The phrases of a text that say little to an interviewer, in the text's order. Linear in its length. */
export function weakPhrases(text: string): WeakPhrase[] {
  return patterns
    .flatMap(([row, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({
        row,
        quote: match[0],
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((one, other) => one.start - other.start);
}
