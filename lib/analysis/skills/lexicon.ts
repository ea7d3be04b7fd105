import { formOf, formsOf, rulesOf, type SkillLine } from '../../taxonomy/notation.ts';
import { skillLines } from '../../taxonomy/rows.ts';
import { perWord, type WordTable } from '../word-table.ts';
import { canonicalForms, canonicalWord, singularForms } from './canonical.ts';
import { KeyFilter } from './key-filter.ts';

/** What a spelling stands for. */
export interface FormEntry {
  readonly line: SkillLine;
  /** Which of the line's forms it is; −1 for a phrase that holds the skill's word without meaning it ("go to market"). */
  readonly form: number;
  /** Whether it counts in exactly its own case only. */
  readonly isExact: boolean;
  /** Whether it counts only where it is asked for. */
  readonly needsAsking: boolean;
}

/** What is known of a word, or of several written as one. */
export interface LexiconNode {
  /** The forms that it is. */
  readonly entries: FormEntry[];
  /** Most words of a form that begins with it; 0 where none does. */
  longest: number;
}

/** The taxonomy as the matcher wants it. */
export interface Lexicon {
  /** By canonical words: what they stand for written as one, and how long a form can be that begins with them. */
  readonly nodes: ReadonlyMap<string, LexiconNode>;
  /** Dismisses what is not in `nodes`. */
  readonly keys: KeyFilter;
  /** The same by the numbers of a table's words; null for most words. */
  readonly nodesOfWords: (table: WordTable) => readonly (LexiconNode | null)[];
  /** Ids of skills that count only beside another. */
  readonly needingCompany: ReadonlySet<string>;
  /** Ids of skills that count only where they are asked for. */
  readonly needingAsking: ReadonlySet<string>;
  /** Ids of skills that count only where years are asked for them. */
  readonly needingYears: ReadonlySet<string>;
}

let built: Lexicon | null = null;

/** The lexicon of all skill rows; built at the first call and kept. */
export function skillLexicon(): Lexicon {
  built ??= lexiconOf([...skillLines().values()]);
  return built;
}

/** Builds a lexicon from the lines of tables. */
export function lexiconOf(lines: readonly SkillLine[]): Lexicon {
  const nodes = new Map<string, LexiconNode>();
  const needing = { company: new Set<string>(), asking: new Set<string>(), years: new Set<string>() };
  addForms(
    nodes,
    lines,
    lines.map(({ fields }) => `${fields[1] ?? ''};${fields[2] ?? ''}`),
    false,
  );
  const ruled = lines.filter(({ fields }) => fields.length > 5);
  const rules = ruled.map(({ fields }) => rulesOf(fields));
  addForms(
    nodes,
    ruled,
    rules.map(({ exceptions }) => exceptions.join(';')),
    true,
  );
  ruled.forEach(({ id }, at) => {
    if (rules[at]?.needsCompany) needing.company.add(id);
    if (rules[at]?.needsAsking) needing.asking.add(id);
    if (rules[at]?.needsYears) needing.years.add(id);
  });
  return {
    nodes,
    keys: new KeyFilter(nodes.keys()),
    nodesOfWords: perWord((word) => nodes.get(canonicalWord(word)) ?? null),
    needingCompany: needing.company,
    needingAsking: needing.asking,
    needingYears: needing.years,
  };
}

/** Adds each line's forms, given as one text a line with semicolons between them. */
function addForms(
  nodes: Map<string, LexiconNode>,
  lines: readonly SkillLine[],
  forms: readonly string[],
  areExceptions: boolean,
): void {
  const phrases = canonicalForms(forms.join('\n').toLowerCase());
  const keysByLine = singularForms(phrases.replaceAll(' ', '')).split('\n');
  phrases.split('\n').forEach((text, at) => {
    const line = lines[at];
    if (!line || text === '') return;
    const keys = (keysByLine[at] ?? '').split(';');
    text.split(';').forEach((phrase, form) => {
      if (phrase === '') return;
      const marks = phrase.startsWith('?=') ? 2 : phrase.startsWith('?') || phrase.startsWith('=') ? 1 : 0;
      const space = phrase.indexOf(' ');
      const first = nodeOf(nodes, phrase.slice(marks, space === -1 ? undefined : space));
      first.longest = Math.max(first.longest, space === -1 ? 1 : phrase.split(' ').length);
      const key = (keys[form] ?? '').slice(marks);
      nodeOf(nodes, key).entries.push({
        line,
        form: areExceptions ? -1 : form,
        isExact: marks > 0 && phrase[marks - 1] === '=',
        needsAsking: marks > 0 && phrase.startsWith('?'),
      });
    });
  });
}

function nodeOf(nodes: Map<string, LexiconNode>, key: string): LexiconNode {
  const known = nodes.get(key);
  if (known) return known;
  const node = { entries: [], longest: 0 };
  nodes.set(key, node);
  return node;
}

/** The entry that a spelling in a text fits: one of its exact case first, then any case, then a phrase that is no skill; null where none does. */
export function entryFor(entries: readonly FormEntry[], written: string): FormEntry | null {
  let second: FormEntry | null = null;
  for (const entry of entries) {
    if (entry.form === -1) {
      second ??= entry;
      continue;
    }
    if (written.includes('/') && !textOf(entry).includes('/')) continue;
    if (entry.isExact && isSpelt(textOf(entry), written)) return entry;
    if (!entry.isExact && (second === null || second.form === -1)) second = entry;
  }
  return second;
}

const texts = new Map<FormEntry, string>();

/** The form as its row writes it; kept, because cutting a row costs more than all else. */
function textOf(entry: FormEntry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const { text } = formOf(formsOf(entry.line.fields)[entry.form] ?? '');
  texts.set(entry, text);
  return text;
}

/** Whether a spelling is a form's own, however its words are joined, or its plural. */
function isSpelt(form: string, written: string): boolean {
  const exact = compact(form);
  const found = compact(written);
  return found === exact || found === `${exact}s`;
}

function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}+#]/gu, '');
}
