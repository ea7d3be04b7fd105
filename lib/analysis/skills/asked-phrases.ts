import { unlistedId } from '../../taxonomy/unlisted.ts';
import { languageCode } from '../language-names.ts';
import { beginsWithLetters } from '../structure/characters.ts';
import type { Tokens } from '../tokens.ts';
import { perWord } from '../word-table.ts';
import { gapBefore } from './clauses.ts';
import { isConjunction, type TokenRange, type TokenSet, tokensOf } from './list-items.ts';
import { vagueHeads } from './listed-phrases.ts';
import { type FoundForm, foundForm } from './match-forms.ts';
import { isModifier } from './method-phrases.ts';
import { type CuedTokens, findPhrases, phraseTable } from './phrases.ts';
import { plainWords, wordsOf } from './plain-words.ts';
import { isName } from './unlisted.ts';

/** Wordings whose object is what the person must know. */
const cues = phraseTable<true>([
  [
    true,
    [
      'experience with',
      'experience in',
      'experience using',
      'experienced in',
      'experienced with',
      'expertise in',
      'expertise with',
      'proficiency in',
      'proficiency with',
      'proficient at',
      'proficient in',
      'proficient with',
      'efficient in',
      'knowledge of',
      'knowledge in',
      'familiarity with',
      'familiar with',
      'understanding of',
      'background in',
      'fluent in',
      'fluency in',
      'foundation in',
      'foundations in',
      'exposure to',
      'skills in',
      'skilled in',
      'skilled with',
      'mastery of',
      'grasp of',
      'command of',
      'versed in',
      'competency in',
      'comfortable with',
      'awareness of',
      'hands on with',
      'concepts such as',
      'techniques such as',
      'techniques like',
      'tools such as',
      'tools like',
      'kenntnisse in',
      'erfahrung mit',
      'erfahrungen mit',
      'erfahrung in',
      'maîtrise de',
      'connaissance de',
      'experiencia en',
      'experiencia con',
      'conocimientos de',
      'ervaring met',
      'kennis van',
    ],
  ],
]);

/** Words before a name that say nothing of what it names. */
const preludes = wordsOf(`
  a an any at basic best both broad common complex core cutting different diverse edge either emerging industry key large latest leading least
  modern multiple new of one or other related relevant scale several significant similar standard state strong the three two various wide
  der die das dem den des im l la le les los las el del du une un het een
`);
/** Last words of what is no skill: circumstances, people, ways of speaking. */
const otherHeads = wordsOf(`
  approaches aspects attributes banking challenges communication communicator companies conditions considerations content cycles
  disciplines ecosystems foundations goals growth impacts implications industry issues language languages
  member members norms organization parties patterns portion principles procedures record requirements retail roles schedule
  setting settings skills stack strategies students system telecommunications topics tradeoffs trends value vectors ways
`);
const otherStarts = wordsOf('adverse hi interpersonal many other personal scale spoken third track verbal written');
const plain = perWord((word) => plainWords.has(word));
const mostWords = 3;

/**
 * What no row has, asked for by name: the phrases and names in the list after "experience with", "knowledge of" and the like.
 * @param capitalsTell as for `unlistedNames`
 */
export function askedPhrases(
  text: string,
  tokens: Tokens,
  range: CuedTokens,
  known: readonly FoundForm[],
  capitalsTell: boolean,
): FoundForm[] {
  const { firstToken: first, endToken: end } = range;
  const found: FoundForm[] = [];
  let taken: TokenSet | null = null;
  for (const cue of findPhrases(tokens, range, cues)) {
    taken ??= tokensOf(known, first, end);
    for (const item of itemsAfter(text, tokens, cue.endToken, end)) {
      const form = formOf(text, tokens, item, taken, capitalsTell);
      if (!form) continue;
      found.push(form);
      taken.addRange(form);
    }
  }
  return found;
}

const endsClause = /[.;:]/;
const parts = /[,/]/;
const insideName = /^(?:[ -]|\n {0,4})$/;

/** The items of the list that begins at a token, as far as commas, slashes and conjunctions join them. */
function itemsAfter(text: string, tokens: Tokens, first: number, end: number): TokenRange[] {
  const isPlain = plain(tokens.table);
  const items: TokenRange[] = [];
  let at = first;
  while (at < end) {
    while (at < end && (preludes.has(tokens.words[at] ?? '') || isConjunction(tokens, at))) at += 1;
    const firstToken = at;
    const goesOn = () => at === firstToken || insideName.test(gapBefore(text, tokens, at));
    while (at < end && !isPlain[tokens.numbers[at] ?? 0] && goesOn()) at += 1;
    if (at === firstToken) break;
    items.push({ firstToken, endToken: at });
    if (at >= end || !(parts.test(gapBefore(text, tokens, at)) || isConjunction(tokens, at))) break;
    if (endsClause.test(gapBefore(text, tokens, at))) break;
  }
  return items;
}

function formOf(
  text: string,
  tokens: Tokens,
  item: TokenRange,
  taken: TokenSet,
  capitalsTell: boolean,
): FoundForm | null {
  const { firstToken, endToken } = item;
  for (let token = firstToken; token < endToken; token += 1) if (taken.has(token)) return null;
  const last = endToken - 1;
  const head = tokens.words[last] ?? '';
  if (plainWords.has(head) || vagueHeads.has(head) || otherHeads.has(head) || languageCode(head) !== null) return null;
  const spelling = text.slice(tokens.starts[firstToken], tokens.ends[last]);
  if (isPhrase(text, tokens, item, taken) && !isGlued(spelling))
    return foundForm(tokens, unlistedId(spelling.toLowerCase()), firstToken, endToken, true);
  const isNamed =
    endToken - firstToken <= 2 && isName(tokens, firstToken, capitalsTell) && isName(tokens, last, capitalsTell);
  return isNamed && spelling.length > 1 && !isGlued(spelling)
    ? foundForm(tokens, unlistedId(spelling), firstToken, endToken, true)
    : null;
}

function isPhrase(text: string, tokens: Tokens, { firstToken, endToken }: TokenRange, taken: TokenSet) {
  const words = endToken - firstToken;
  if (words < 2 || words > mostWords || otherStarts.has(tokens.words[firstToken] ?? '')) return false;
  for (let token = firstToken; token < endToken - 1; token += 1) {
    if (!isModifier(text, tokens, token, taken)) return false;
  }
  const head = tokens.words[endToken - 1] ?? '';
  return beginsWithLetters(head, 3) && !head.endsWith('ed') && !head.endsWith('ly');
}

/** Whether a text has lost the break between two words of its own ("technologiesKnowledge"); "ScyllaDB" is one name. */
function isGlued(spelling: string): boolean {
  return /\p{Ll}{4}\p{Lu}\p{Ll}{3}/u.test(spelling);
}
