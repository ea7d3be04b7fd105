import type { Span } from './block.ts';
import { CodeSet, isDigit, isLetter, isLower, isSpace, isUpper, skipSpace } from './characters.ts';
import { trimSpan } from './sentences.ts';

/** A line that holds words; `start`/`end` frame its content, after any list marker and without emphasis marks at its ends. */
export interface Line extends Span {
  readonly isItem: boolean;
  /** Set apart as a heading by its markup: `#`, bold over the whole line, an underline below. */
  readonly isEmphasised: boolean;
  readonly followsBlank: boolean;
  /** Broken by a fixed width: the next line goes on with the same sentence or item. */
  readonly isWrapped: boolean;
}

interface RawLine extends Span {
  /** Length from the start of the line, indentation counted. */
  readonly length: number;
  readonly kind: 'words' | 'blank' | 'rule';
}

const bulletsAlone = new CodeSet('•●▪◦‣·■□➢➤►▶▸✓✔✅☑❖∙⁃◆◇○→⇒»');
const spacedMarkers = new CodeSet('-*+–—o>');
const ruleMarks = new CodeSet('-=_*~\\ |#');
const [hash, quoteMark, backslash, hyphen, fullStop, closingBracket] = [0x23, 0x3e, 0x5c, 0x2d, 0x2e, 0x29];
/** Slack for words that the wrapping broke at a hyphen or measured by their width on screen. */
const wrapSlack = 5;
/** Widest text that counts as hard-wrapped, in characters. */
const widestWrap = 120;

/** The lines of a text that hold words, in order. */
export function linesOf(text: string): Line[] {
  const raw = rawLines(text);
  const width = wrapWidth(raw);
  const lines: Line[] = [];
  let followsBlank = true;
  for (let index = 0; index < raw.length; index += 1) {
    const line = raw[index];
    const read = line?.kind === 'words' ? readLine(text, line, raw[index + 1], followsBlank, width) : null;
    if (read && read.end > read.start) lines.push(read);
    followsBlank = line?.kind !== 'words';
  }
  return lines;
}

function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const start = skipSpace(text, from, to);
    let end = to;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    lines.push({
      start,
      end,
      length: end - from,
      kind: start === end ? 'blank' : isRule(text, start, end) ? 'rule' : 'words',
    });
    from = to + 1;
  }
  return lines;
}

function isRule(text: string, start: number, end: number): boolean {
  if (end - start < 3) return false;
  for (let at = start; at < end; at += 1) {
    if (!ruleMarks.has(text.charCodeAt(at))) return false;
  }
  return true;
}

/** The width at which the text is hard-wrapped; Infinity where it is not. */
function wrapWidth(lines: readonly RawLine[]): number {
  const counts = new Array<number>(widestWrap + 2).fill(0);
  let total = 0;
  for (const { length, kind } of lines) {
    if (kind !== 'words') continue;
    total += 1;
    const bucket = Math.min(length, widestWrap + 1);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  let width = widestWrap + 1;
  let longer = counts[width] ?? 0;
  while (width > 0 && longer <= total * 0.05) {
    width -= 1;
    longer += counts[width] ?? 0;
  }
  if (width > widestWrap || width < 40) return Number.POSITIVE_INFINITY;
  let full = 0;
  for (let length = width - 12; length <= width; length += 1) full += counts[length] ?? 0;
  return full >= 5 && full >= total * 0.2 ? width : Number.POSITIVE_INFINITY;
}

function readLine(text: string, line: RawLine, next: RawLine | undefined, followsBlank: boolean, width: number): Line {
  const content = skipMarkers(text, line.start, line.end);
  const hashes = text.charCodeAt(line.start) === hash && content.start > line.start;
  const span = trimSpan(text, content.start, line.end);
  const isBold = span.start - content.start >= 2 && line.end - span.end >= 2;
  return {
    start: span.start,
    end: span.end,
    isItem: content.isItem,
    isEmphasised: hashes || isBold || next?.kind === 'rule',
    followsBlank,
    isWrapped:
      next?.kind === 'words' &&
      line.length + 1 + firstWordLength(text, next) > width - wrapSlack &&
      !skipMarkers(text, next.start, next.end).isItem &&
      !beginsLabel(text, next),
  };
}

const colon = 0x3a;
const slash = 0x2f;
/** Most characters of a label with its colon. */
const longestLabel = 24;

/** "Duration: 12 months" goes on with no line above it, however long that is. */
function beginsLabel(text: string, { start, end }: Span): boolean {
  if (!isUpper(text.charCodeAt(start))) return false;
  const limit = Math.min(end, start + longestLabel);
  for (let at = start + 1; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === colon) return true;
    if (!isLetter(code) && !isSpace(code) && code !== slash) return false;
  }
  return false;
}

function firstWordLength(text: string, line: Span): number {
  let at = line.start;
  while (at < line.end && !isSpace(text.charCodeAt(at))) at += 1;
  return at - line.start;
}

/** Steps over `#`, `>`, bullets and numbers at the start of a line, nested ones too. */
function skipMarkers(text: string, start: number, end: number): { start: number; isItem: boolean } {
  let at = start;
  let isItem = false;
  for (let depth = 0; depth < 3; depth += 1) {
    const next = afterMarker(text, at, end);
    if (next === at) break;
    const code = text.charCodeAt(at);
    isItem ||= code !== hash && code !== quoteMark;
    at = next;
  }
  return { start: at, isItem };
}

function afterMarker(text: string, start: number, end: number): number {
  const at = text.charCodeAt(start) === backslash ? start + 1 : start;
  const marker = text.charCodeAt(at);
  if (marker === hash) return afterHashes(text, at, end);
  if (bulletsAlone.has(marker)) return skipSpace(text, at + 1, end);
  return spacedMarkers.has(marker) ? afterSpacedMarker(text, start, at, end) : afterNumber(text, start, end);
}

function afterHashes(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === hash) at += 1;
  return at - start <= 6 && isSpace(text.charCodeAt(at)) ? skipSpace(text, at, end) : start;
}

function afterSpacedMarker(text: string, start: number, marker: number, end: number): number {
  const next = marker + 1;
  if (next < end && isSpace(text.charCodeAt(next))) return skipSpace(text, next, end);
  const isGlued =
    text.charCodeAt(marker) === hyphen && isUpper(text.charCodeAt(next)) && isLower(text.charCodeAt(next + 1));
  return isGlued ? next : start;
}

/** "1." or "12)" before white space. */
function afterNumber(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < 3 && isDigit(text.charCodeAt(at))) at += 1;
  if (at === start || at - start > 2) return start;
  const mark = text.charCodeAt(at);
  return (mark === fullStop || mark === closingBracket) && isSpace(text.charCodeAt(at + 1))
    ? skipSpace(text, at + 1, end)
    : start;
}
