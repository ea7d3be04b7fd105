import type { Posting } from './posting.ts';

/** A first line longer than this is a sentence, not a title; UTF-16 code units. */
const longestTitle = 120;

/**
 * A posting from text that the user pasted. Without a title given, a short first line is taken for it. Its id is made
 * of the text, so that pasting the same text again is the same posting. Pure; `url` is empty.
 */
export function pastedPosting({ title, text }: { readonly title: string; readonly text: string }): Posting {
  const description = text.replaceAll('\r\n', '\n').trim();
  const given = title.trim() || firstLine(description);
  return {
    site: 'pasted',
    jobId: fingerprint(description),
    url: '',
    title: given || null,
    company: null,
    location: null,
    description,
    workMode: null,
    employment: null,
    salaryText: null,
    postedText: null,
    provenance: given ? { title: 'pasted' } : {},
  };
}

function firstLine(text: string): string {
  const line = text.slice(0, longestTitle + 1).split('\n', 1)[0] ?? '';
  return line.length > longestTitle ? '' : line.trim();
}

/** Sixteen hex digits of a text: FNV-1a from two starting values. Tells texts apart; guards nothing. */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => hex(fnv1a(text, start))).join('');
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
