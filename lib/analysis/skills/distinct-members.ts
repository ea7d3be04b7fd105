import { nameKey, unlistedId } from '../../taxonomy/unlisted.ts';
import type { Tokens } from '../tokens.ts';
import { gapBefore } from './clauses.ts';
import type { SkillList } from './lists.ts';
import type { Passage } from './passage.ts';

/**
 * The id of each form of a passage. A row gathers near relatives, but a list that names two of them ("RNNs, LSTMs") means two skills:
 * the later one goes by its spelling. Nothing parts a skill from its short form in brackets, from its other half of a slash, or from a longer name of itself.
 */
export function idsOfForms(text: string, tokens: Tokens, { forms }: Passage, lists: readonly SkillList[]): string[] {
  const ids = forms.map(({ skill }) => skill);
  for (const { members } of lists) {
    if (members.length < 2) continue;
    const first = new Map<string, string>();
    for (const member of members) {
      const form = forms[member];
      if (!form) continue;
      const spelling = text.slice(form.start, form.end);
      const key = nameKey(spelling);
      const other = first.get(form.skill);
      if (other === undefined) first.set(form.skill, key);
      else if (!key.includes(other) && !other.includes(key) && !/[(/]/.test(gapBefore(text, tokens, form.firstToken)))
        ids[member] = unlistedId(spelling);
    }
  }
  return ids;
}
