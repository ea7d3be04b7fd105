import type { SkillLine } from '../../taxonomy/notation.ts';
import { skillLines } from '../../taxonomy/rows.ts';
import { Pad } from '../letters/pad.ts';
import { isLetter } from '../structure/characters.ts';
import { canonicalise, singularise } from './canonical.ts';
import { Lexicon } from './lexicon.ts';

const [blank, hash, plus, fullStop, semicolon, equals, question, ampersand] = [
  0x20, 0x23, 0x2b, 0x2e, 0x3b, 0x3d, 0x3f, 0x26,
];
const [nameField, aliasField, ruleField] = [1, 2, 5];
const exceptionsBegin = 'not:';

let built: Lexicon | null = null;

/** The lexicon of all skill rows; built at the first call and kept. */
export function skillLexicon(): Lexicon {
  built ??= lexiconOf(skillLines());
  return built;
}

/** Builds a lexicon in one pass over the letters of the lines (lib/taxonomy/notation.ts says how they are written). */
export function lexiconOf(lines: readonly SkillLine[]): Lexicon {
  const builder = new LexiconBuilder();
  for (const line of lines) builder.addLine(line);
  return builder.lexicon;
}

class LexiconBuilder {
  readonly lexicon = new Lexicon();
  private readonly pad = new Pad();
  /** The table that `lowered` is of: lines of one table come one after another. */
  private table = '';
  private lowered = '';

  addLine(line: SkillLine): void {
    if (line.table !== this.table) {
      this.table = line.table;
      this.lowered = line.table.toLowerCase();
    }
    let from = line.start;
    for (let field = 0; from < line.end; field += 1) {
      const end = line.endOfField(from);
      if (field === nameField || field === aliasField) this.addForms(line, from, end, false);
      if (field === ruleField) this.addRules(line, from, end);
      from = end + 1;
    }
  }

  private addRules(line: SkillLine, from: number, end: number): void {
    const rules = this.lowered.slice(from, end);
    const at = rules.indexOf(exceptionsBegin);
    const conditions = at === -1 ? rules : rules.slice(0, at);
    if (conditions.includes('beside')) this.lexicon.needingCompany.add(line.id);
    if (conditions.includes('asked')) this.lexicon.needingAsking.add(line.id);
    if (conditions.includes('years')) this.lexicon.needingYears.add(line.id);
    if (at !== -1) this.addForms(line, from + at + exceptionsBegin.length, end, true);
  }

  /** Adds the forms in a range of the table, parted by semicolons. */
  private addForms(line: SkillLine, from: number, end: number, areExceptions: boolean): void {
    let start = from;
    for (let at = from; at <= end; at += 1) {
      if (at < end && this.lowered.charCodeAt(at) !== semicolon) continue;
      this.addForm(line, start, at, areExceptions);
      start = at + 1;
    }
  }

  private addForm(line: SkillLine, from: number, end: number, isException: boolean): void {
    let start = from;
    while (start < end && this.lowered.charCodeAt(start) === blank) start += 1;
    const needsKin = this.lowered.charCodeAt(start) === ampersand;
    if (needsKin) start += 1;
    const needsAsking = this.lowered.charCodeAt(start) === question;
    if (needsAsking) start += 1;
    const isExact = this.lowered.charCodeAt(start) === equals;
    if (isExact) start += 1;
    if (!this.writeWords(start, end)) return;
    singularise(this.pad);
    this.lexicon.add(this.pad, { line, start, end, isException, isExact, needsAsking, needsKin });
  }

  /** Writes the canonical words of a form as one on the pad and takes in how many follow the first. @returns whether there are any */
  private writeWords(from: number, end: number): boolean {
    const { lexicon, lowered, pad } = this;
    pad.clear();
    let first = -1;
    let words = 0;
    for (let at = from; at < end; at += 1) {
      const wordEnd = endOfWord(lowered, at, end);
      if (wordEnd === at) continue;
      if (words === 1) first = lexicon.newKeyOf(pad);
      const wordStart = pad.length;
      pad.append(lowered, at, wordEnd);
      canonicalise(pad, wordStart);
      words += 1;
      at = wordEnd;
    }
    if (words > 1) lexicon.beginsForm(first, words);
    return words > 0;
  }
}

/** Nearly all words, found by the browser's own code: a loop over tens of thousands of letters takes long before it is compiled. */
const plainLetters = /[a-z\d]+/y;

/** Where the word ends that begins at an offset of a text in lower case; the offset itself where none does. */
function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  do {
    plainLetters.lastIndex = at;
    if (plainLetters.test(text)) at = plainLetters.lastIndex;
    if (at >= end || !isInWord(text, at, text.charCodeAt(at), at > start)) return at;
    at += 1;
  } while (at < end);
  return at;
}

/** Whether any other character belongs to a word, as `tokenize` cuts them: letters with accents, signs after letters, the stop of ".net". */
function isInWord(text: string, at: number, code: number, isBegun: boolean): boolean {
  if (code === blank) return false;
  if (code === plus || code === hash) return isBegun;
  if (code === fullStop) return !isBegun && text.startsWith('net', at + 1) && !isLetter(text.charCodeAt(at + 4));
  return code >= 128 && isLetter(code);
}
