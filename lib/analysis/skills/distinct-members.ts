import { nameKey, unlistedId } from '../../taxonomy/unlisted.ts';
import type { Tokens } from '../tokens.ts';
import { gapBefore } from './clauses.ts';
import type { SkillList } from './lists.ts';
import type { Passage } from './passage.ts';

/**
 * The ids of those forms of a passage that do not go by their row's. A row gathers near relatives, but a list that names two of them ("RNNs, LSTMs") means two skills:
 * the later one goes by its spelling. Nothing parts a skill from its short form in brackets, from its other half of a slash, or from a longer name of itself.
 */
export function idsOfForms(
  text: string,
  tokens: Tokens,
  { forms }: Passage,
  lists: readonly SkillList[],
): readonly (string | undefined)[] {
  if (forms.length < 2) return none;
  const ids: (string | undefined)[] = [];
  for (const { members } of lists) {
    for (let place = 1; place < members.length; place += 1) {
      const member = members[place] ?? 0;
      const form = forms[member];
      const first = forms[members.find((one) => forms[one]?.skill === form?.skill) ?? member];
      if (!form || !first || first === form) continue;
      const spelling = text.slice(form.start, form.end);
      if (
        !areOneName(spelling, text.slice(first.start, first.end)) &&
        !/[(/]/.test(gapBefore(text, tokens, form.firstToken))
      )
        ids[member] = unlistedId(spelling);
    }
  }
  return ids;
}

const none: readonly never[] = [];

/** Whether one spelling is the other, or a part of it. */
function areOneName(spelling: string, other: string): boolean {
  const [key, otherKey] = [nameKey(spelling), nameKey(other)];
  return key.includes(otherKey) || otherKey.includes(key);
}
