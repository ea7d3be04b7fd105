import type { AnalysisInput } from '../lib/analysis/analysis.ts';

/** A line of a postings file: its id, known even where the rest is bad, and its posting. */
export interface PostingLine {
  readonly id: string;
  /** Throws with a message for the user where the line is not a posting. */
  posting(): AnalysisInput;
}

/**
 * Reads one line of JSON Lines: `{"id","title","description","company"?,"location"?,"url"?}`.
 * @param number the line's number from 1, used as the id where the line has none
 */
export function parsePostingLine(line: string, number: number): PostingLine {
  const fallbackId = `line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return failing(fallbackId, `Line ${number} is not JSON. Each line must be one posting as a JSON object.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failing(fallbackId, `Line ${number} is not a JSON object. Each line must be one posting as a JSON object.`);
  }
  const row = value as Record<string, unknown>;
  const id = typeof row.id === 'string' || typeof row.id === 'number' ? String(row.id) : fallbackId;
  if (typeof row.description !== 'string') {
    return failing(id, `Line ${number} has no "description". It must be the posting's text.`);
  }
  const description = row.description;
  return {
    id,
    posting: () => ({
      title: text(row.title) ?? '',
      description,
      company: text(row.company),
      location: text(row.location),
    }),
  };
}

function failing(id: string, message: string): PostingLine {
  return {
    id,
    posting() {
      throw new Error(message);
    },
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
