import type { SkillMention } from '../analysis.ts';
import type { Document } from '../document.ts';
import type { Span } from '../structure/block.ts';
import { askedOnly, padded } from './asked.ts';
import { choiceListsOf } from './choice-lists.ts';
import { choicesOf } from './choices.ts';
import { idsOfForms } from './distinct-members.ts';
import { amongKin } from './kin.ts';
import { levelBySection } from './level-by-section.ts';
import { levelsOf } from './levels.ts';
import type { Lexicon } from './lexicon.ts';
import { skillLexicon } from './lexicon-builder.ts';
import { listsOf } from './lists.ts';
import { mergeRequirements } from './merge.ts';
import { type Passage, passagesOf } from './passage.ts';
import type { Requirement } from './requirement.ts';
import { titleSkills } from './title-skills.ts';
import { yearsOf } from './years.ts';

/** The skills that the posting connects with the person, each once, at its strongest level, in order of first mention; last those that only the title names. */
export function findSkills(document: Document): SkillMention[] {
  return findSkillsOf(skillLexicon(), document);
}

/** The same with a lexicon of one's own. */
export function findSkillsOf(lexicon: Lexicon, document: Document): SkillMention[] {
  const reading = { document, lexicon, employer: padded(document.input.company ?? '') };
  const requirements: Requirement[] = [];
  const choiceLists = choiceListsOf(document);
  for (const passage of passagesOf(document, lexicon)) {
    for (const asked of askedOnly(reading, passage, requirementsOf(document, passage, choiceLists)))
      requirements.push(asked);
  }
  const mentions = mergeRequirements(document.text, amongKin(document.text, requirements));
  return [...mentions, ...titleSkills(reading, mentions)];
}

/** Each skill of a passage with its level, its years and the choice it belongs to: that of the whole stretch where one is left there. */
function requirementsOf({ text, tokens }: Document, passage: Passage, choiceLists: readonly Span[]): Requirement[] {
  const ofSection = levelBySection[passage.section];
  const levels = levelsOf(text, tokens, passage);
  const lists = listsOf(text, tokens, passage);
  const years = yearsOf(text, tokens, passage, lists);
  const choices = choicesOf(tokens, passage, lists);
  const ids = idsOfForms(text, tokens, passage, lists);
  const requirements: Requirement[] = [];
  for (let index = 0; index < passage.forms.length; index += 1) {
    const form = passage.forms[index];
    const level = levels.length === 0 ? ofSection : levels[index];
    if (!form || !level) continue;
    const skill = ids[index] ?? form.skill;
    const choice = listAt(choiceLists, form.start) ?? choices[index] ?? null;
    requirements.push({ form, passage, skill, level, years: years[index] ?? null, choice });
  }
  return requirements;
}

function listAt(lists: readonly Span[], at: number): Span | null {
  for (const list of lists) if (list.start <= at && at < list.end) return list;
  return null;
}
