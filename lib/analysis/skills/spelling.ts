import { isDigit, isLetter } from '../structure/characters.ts';
import type { Form } from './lexicon.ts';

const [hash, plus, slash, lowerS] = [0x23, 0x2b, 0x2f, 0x73];

/**
 * The form that a stretch of a text fits: one of its exact case first, then any case, then a phrase that is no skill; null where none does.
 */
export function formFor(forms: readonly Form[], text: string, start: number, end: number): Form | null {
  const hasSlash = holds(text, start, end, slash);
  let second: Form | null = null;
  for (const form of forms) {
    if (form.isException) {
      second ??= form;
      continue;
    }
    const { table } = form.line;
    if (hasSlash && !holds(table, form.start, form.end, slash)) continue;
    if (!form.isExact) {
      if (second === null || second.isException) second = form;
    } else if (isSpelt(form, text, start, end)) return form;
  }
  return second;
}

function holds(text: string, start: number, end: number, code: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === code) return true;
  return false;
}

/** Whether a stretch of a text is a form's own spelling, however its words are joined, or its plural. */
function isSpelt({ line: { table }, start, end }: Form, text: string, from: number, to: number): boolean {
  let at = nextInWord(text, from, to);
  for (let own = nextInWord(table, start, end); own < end; own = nextInWord(table, own + 1, end)) {
    if (at >= to || table.charCodeAt(own) !== text.charCodeAt(at)) return false;
    at = nextInWord(text, at + 1, to);
  }
  return at >= to || (text.charCodeAt(at) === lowerS && nextInWord(text, at + 1, to) >= to);
}

/** The first place at or after `from` that holds a letter, a digit or a sign of a name. */
function nextInWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isOfWord(text.charCodeAt(at))) at += 1;
  return at;
}

function isOfWord(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === plus || code === hash;
}
