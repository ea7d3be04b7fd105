import type { SkillForm, SkillRow } from '../../taxonomy/notation.ts';
import { skillRows } from '../../taxonomy/rows.ts';
import { tokenize } from '../tokens.ts';
import { canonicalWord } from './canonical-word.ts';
import { TokenTrie } from './trie.ts';

/** The taxonomy as the matcher wants it. */
export interface Lexicon {
  readonly trie: TokenTrie;
  /** Ids of skills that count only beside another. */
  readonly needingCompany: ReadonlySet<string>;
}

let built: Lexicon | null = null;

/** The lexicon of all skill rows; built at the first call and kept. */
export function skillLexicon(): Lexicon {
  built ??= lexiconOf([...skillRows().values()]);
  return built;
}

/** Builds a lexicon: the forms as written first, then their glued and parted spellings where those are still free. */
export function lexiconOf(rows: readonly SkillRow[]): Lexicon {
  const trie = new TokenTrie();
  const needingCompany = new Set(rows.filter((row) => row.needsCompany).map(({ id }) => id));
  for (const row of rows) {
    for (const form of row.forms) addForm(trie, row.id, form);
    for (const phrase of row.exceptions) addForm(trie, null, { text: phrase, isExact: false });
  }
  for (const row of rows) {
    for (const form of row.forms) addVariants(trie, row.id, form);
  }
  return { trie, needingCompany };
}

function addForm(trie: TokenTrie, skill: string | null, form: SkillForm): void {
  const words = wordsOf(form.text);
  if (words.length > 0) trie.add(words, endOf(skill, form));
}

function addVariants(trie: TokenTrie, skill: string, form: SkillForm): void {
  const words = wordsOf(form.text);
  const parted = words.length === 1 ? wordsOf(form.text.replace(hump, '$1 $2')) : [words.join('')];
  if (words.length <= 2 && !trie.has(parted)) trie.add(parted, endOf(skill, form));
}

/** Where a capital begins a new word inside a name: "LangChain", "MLOps". */
const hump = /([a-z]|[A-Z]{2})([A-Z][a-z])/g;

function endOf(skill: string | null, { text, isExact }: SkillForm) {
  return { skill, exact: isExact ? compact(text) : null, hasSlash: text.includes('/') };
}

function wordsOf(text: string): string[] {
  return tokenize(text).words.map(canonicalWord);
}

/** A spelling without its separators, so that an exact form matches however its words are joined. */
export function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}+#]/gu, '');
}
