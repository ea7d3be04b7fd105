import type { Tokens } from '../tokens.ts';
import { ors } from './conjunctions.ts';
import type { SkillList } from './lists.ts';
import type { FoundForm } from './match-forms.ts';
import type { Passage } from './passage.ts';
import { findPhrases, phraseTable } from './phrases.ts';

/** Wordings before a list that make its members examples or alternatives, with the most words that may stand between. */
const before = phraseTable<number>([
  [
    3,
    [
      'e g',
      'eg',
      'such as',
      'like',
      'for example',
      'for instance',
      'either',
      'similar to',
      'equivalent to',
      'z b',
      'comme',
      'zoals',
    ],
  ],
  [
    6,
    [
      'one of',
      'one or more',
      'one or more of',
      'one or two',
      'at least one',
      'at least one of',
      'at least two',
      'any of',
      'two of',
      'two or more of',
      'some of',
      '1 2 of',
      '1 2 areas in',
      '1 2 areas of',
      'einer der',
      'eine der',
      'einer oder mehreren',
      'eine oder mehrere',
      'mindestens einer',
      'mindestens eine',
      'un ou plusieurs',
      'une ou plusieurs',
      'au moins un',
      'au moins une',
      'uno o más',
      'una o más',
      'al menos uno',
      'al menos una',
      'één of meer',
      'een of meer',
      'minimaal één',
      'minimaal een',
    ],
  ],
]);
/** The reach of those that count the members. */
const reachOfCounts = 6;
/** Words of the longest cue, and the most between it and the list. */
const longestReach = 10;

const bareOr = 1;
/** Wordings after a list that do the same, with the most words that may stand between. */
const after = phraseTable<number>([
  [
    3,
    [
      'or similar',
      'or equivalent',
      'or equivalents',
      'or related',
      'or comparable',
      'or other',
      'or others',
      'or another',
      'or any other',
      'or a similar',
      'or an equivalent',
      'and similar',
      'and equivalent',
      'similar',
      'etc',
      'usw',
    ],
  ],
  [bareOr, ['or']],
]);

const none: readonly never[] = [];

/** The choice that each form of a passage belongs to, the same object for all members; null where it stands for itself, empty where all do. */
export function choicesOf(tokens: Tokens, passage: Passage, lists: readonly SkillList[]): readonly (object | null)[] {
  // Most passages hold no list of several, and no bracket.
  if (passage.forms.length === lists.length && passage.brackets.length === 0) return none;
  const choices: (object | null)[] = passage.forms.map(() => null);
  const isOnlyBracket = lists.filter(({ bracket }) => bracket !== null).length === 1;
  for (const list of lists) {
    const isWhole = isChoice(tokens, passage, list);
    const choice = isWhole || list.alternatives > 0 ? {} : isOnlyBracket ? outerChoice(passage, list, choices) : null;
    if (choice === null) continue;
    const members = isWhole || list.alternatives === 0 ? list.members : list.members.slice(0, list.alternatives);
    for (const member of members) choices[member] = choice;
  }
  for (const list of lists) {
    const head = headOfOffer(tokens, passage, list);
    if (head === null) continue;
    const choice = choices[head] ?? {};
    for (const member of [head, ...list.members]) choices[member] = choice;
  }
  return choices;
}

/** The index of "Terraform" in "Terraform (or Pulumi)": what stands in the bracket will do instead. */
function headOfOffer(tokens: Tokens, { forms }: Passage, { members, bracket }: SkillList): number | null {
  const index = members[0] ?? 0;
  const [head, first] = [forms[index - 1], forms[index]];
  if (!bracket || !head || !first || head.end > bracket.start || bracket.start - head.end > ' ('.length) return null;
  const beginsWithOr = first.firstToken === head.endToken + 1 && ors.has(tokens.words[head.endToken] ?? '');
  return beginsWithOr ? index - 1 : null;
}

/** "Prometheus" in "databases or monitoring tools (Prometheus, Loki)" is one more way to meet the same choice. */
function outerChoice(
  passage: Passage,
  { members, bracket }: SkillList,
  choices: readonly (object | null)[],
): object | null {
  return headBefore(passage, { members, bracket }) ? (choices[(members[0] ?? 0) - 1] ?? null) : null;
}

/** The skill that a bracket spells out: "cloud" in "at least one major cloud (AWS, Azure)". */
function headBefore(passage: Passage, { members, bracket }: Pick<SkillList, 'members' | 'bracket'>): FoundForm | null {
  const before = passage.forms[(members[0] ?? 0) - 1];
  if (!bracket || !before || before.end > bracket.start || bracket.start - before.end > mostBeforeBracket) return null;
  return before;
}

/** Most characters between a member and the bracket that spells it out ("monitoring tools ("). */
const mostBeforeBracket = 25;

/** Whether a wording before or after a list makes all of its members alternatives. */
function isChoice(tokens: Tokens, passage: Passage, list: SkillList): boolean {
  if (list.members.length < 2) return false;
  const first = passage.forms[list.members[0] ?? -1];
  const last = passage.forms[list.members.at(-1) ?? -1];
  if (!first || !last) return false;
  const head = headBefore(passage, list);
  return (
    followsExampleWord(tokens, passage, first.firstToken) ||
    (head !== null && followsExampleWord(tokens, passage, head.firstToken, reachOfCounts)) ||
    precedesSimilar(tokens, passage, last.endToken, list.bracket !== null)
  );
}

function followsExampleWord(tokens: Tokens, passage: Passage, token: number, leastReach = 0): boolean {
  const firstToken = Math.max(passage.firstToken, token - longestReach);
  return findPhrases(tokens, { firstToken, endToken: token, cues: passage.cues }, before).some(
    ({ endToken, value }) => value >= leastReach && token - endToken <= value && !namesSkill(passage, endToken, token),
  );
}

/** @param isInBracket a bare "or" behind the bracket speaks of what stands before it: "Python (pandas, NumPy) or R" */
function precedesSimilar(tokens: Tokens, passage: Passage, token: number, isInBracket: boolean): boolean {
  const endToken = Math.min(passage.endToken, token + longestReach);
  return findPhrases(tokens, { firstToken: token, endToken, cues: passage.cues }, after).some(
    ({ firstToken, value }) =>
      firstToken - token <= value && !(isInBracket && value === bareOr) && !namesSkill(passage, token, firstToken),
  );
}

/** Whether a skill stands in a range of tokens: a wording on its far side speaks of that one. */
function namesSkill({ forms }: Passage, first: number, end: number): boolean {
  return forms.some(({ firstToken }) => first <= firstToken && firstToken < end);
}
