import { trackIds } from '../taxonomy/track-ids.ts';
import { subjectOf } from './correction-subject.ts';
import type { Correction, Corrections } from './corrections.ts';
import { distinct, fieldsOf, listOf, oneOf, textUpTo } from './salvage-parts.ts';
import { correctedLevels } from './vocabulary.ts';

/** Each rule of a stored list that fits by itself, the last about each thing. Pure, never throws. */
export function salvageCorrections(raw: unknown): Corrections {
  const rules = distinct(listOf(fieldsOf(raw).rules, salvageRule), subjectOf);
  return { version: 1, rules: rules.slice(0, 2000) };
}

function salvageRule(raw: unknown): Correction | null {
  const fields = fieldsOf(raw);
  const skill = textUpTo(200, fields.skill);
  switch (fields.kind) {
    case 'not-a-skill':
      return skill === null ? null : { kind: 'not-a-skill', skill };
    case 'same-as': {
      const as = textUpTo(200, fields.as);
      return skill === null || as === null ? null : { kind: 'same-as', skill, as };
    }
    case 'level':
      return skill === null ? null : salvageLevel(skill, fields);
    case 'track': {
      const posting = textUpTo(4000, fields.posting);
      const track = oneOf(trackIds, fields.track);
      return posting === null || track === null ? null : { kind: 'track', posting, track };
    }
    default:
      return null;
  }
}

function salvageLevel(skill: string, fields: Record<string, unknown>): Correction | null {
  const level = oneOf(correctedLevels, fields.level);
  const posting = textUpTo(4000, fields.posting);
  const isSomewhere = posting !== null || fields.posting === null;
  return level !== null && isSomewhere ? { kind: 'level', skill, level, posting } : null;
}
