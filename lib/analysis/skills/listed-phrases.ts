import { unlistedId } from '../../taxonomy/unlisted.ts';
import { languageCode } from '../language-names.ts';
import { beginsWithLetters } from '../structure/characters.ts';
import type { Tokens } from '../tokens.ts';
import { perWord } from '../word-table.ts';
import { isBesideSkill, standsInList, type TokenSet, tokensOf } from './list-items.ts';
import { type FoundForm, foundForm } from './match-forms.ts';
import { isModifier } from './method-phrases.ts';
import { plainWords, wordsOf } from './plain-words.ts';

/** Last words that leave a phrase too vague to be a skill. */
export const vagueHeads = wordsOf(`
  acumen ai applications areas awareness background backgrounds behavior bottlenecks capabilities checks components concepts data department dependencies
  domains driven drivers environment environments engineer engineers engineering excellence expectations exposure features feedback fields flows fundamentals hours
  industries industry infrastructure initiatives judgement layers leader limits literacy logic math mathematics mindset ml needs organizations platform platforms practices
  patents paths processes programming programs projects providers releases research roles sectors services sets settings software solutions solving studies techniques
  technologies technology time tools upgrades workflows world
`);

const plain = perWord((word) => plainWords.has(word));
const mostWords = 3;

/** Phrases of two or three words that are a whole item of a list, next to a skill: "policy search" in "imitation learning, policy search". */
export function listedPhrases(
  text: string,
  tokens: Tokens,
  first: number,
  end: number,
  known: readonly FoundForm[],
): FoundForm[] {
  if (known.length === 0) return [];
  const taken = tokensOf(known, first, end);
  const isPlain = plain(tokens.table);
  const found: FoundForm[] = [];
  let start = first;
  for (let last = first; last < end; last += 1) {
    const goesOn = last + 1 < end && !isPlain[tokens.numbers[last + 1] ?? 0];
    if (goesOn && isModifier(text, tokens, last, taken)) continue;
    const item = { firstToken: start, endToken: last + 1 };
    start = last + 1;
    const words = item.endToken - item.firstToken;
    if (words < 2 || words > mostWords || !isHead(tokens, last, taken)) continue;
    if (!standsInList(text, tokens, item, first, end) || !isBesideSkill(tokens, item, taken)) continue;
    const spelling = text.slice(tokens.starts[item.firstToken], tokens.ends[last]).toLowerCase();
    found.push(foundForm(tokens, unlistedId(spelling), item.firstToken, item.endToken, true));
  }
  return found;
}

function isHead({ words }: Tokens, at: number, taken: TokenSet): boolean {
  const word = words[at] ?? '';
  return (
    !taken.has(at) &&
    !plainWords.has(word) &&
    !vagueHeads.has(word) &&
    languageCode(word) === null &&
    beginsWithLetters(word, 3)
  );
}
