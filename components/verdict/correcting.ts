import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { Correction, CorrectionChange } from '../../lib/profile/corrections.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';

/** What lets a person put a verdict right where they see it. */
export interface Correcting {
  /** Key of the posting. */
  readonly posting: string;
  /** The corrections that touch it already, oldest first. */
  readonly applied: readonly Correction[];
  readonly onCorrect: (change: CorrectionChange) => void;
}

/** A correction in one line: "Spark is not a skill". */
export function correctionLine(rule: Correction): string {
  switch (rule.kind) {
    case 'not-a-skill':
      return t('verdict.corrected.notASkill', { skill: nameOfSkill(rule.skill) });
    case 'same-as':
      return t('verdict.corrected.sameAs', { skill: nameOfSkill(rule.skill), same: nameOfSkill(rule.as) });
    case 'level': {
      const values = { skill: nameOfSkill(rule.skill), level: nameOf('askedLevels', rule.level) };
      return rule.posting === null ? t('verdict.corrected.levelAlways', values) : t('verdict.corrected.level', values);
    }
    case 'track':
      return t('verdict.corrected.track', { track: nameOf('tracks', rule.track) });
  }
}

/** A skill's name as shown; its id where this version does not know it. */
export function nameOfSkill(id: string): string {
  return skillById(id)?.name ?? id;
}
