import { t } from '../../lib/i18n/messages.ts';
import type { MatchReason } from '../../lib/match/match.ts';
import { nameOfSkill } from './correcting.ts';

/** The line under a requirement: why it is in its state. */
export function reasonLine(reason: Exclude<MatchReason, { kind: 'has' }>): string {
  switch (reason.kind) {
    case 'implied':
      return t('verdict.reasons.implied', { skill: nameOfSkill(reason.from) });
    case 'sibling':
      return t('verdict.reasons.sibling', { skill: nameOfSkill(reason.from) });
    case 'broader':
      return t('verdict.reasons.broader', { skill: nameOfSkill(reason.from) });
    case 'short':
      return t('verdict.reasons.short', { years: t('shared.years', reason.years), asked: reason.asked });
    case 'learning':
      return t('verdict.reasons.learning', { skill: nameOfSkill(reason.skill) });
    case 'stale':
      return t('verdict.reasons.stale', { skill: nameOfSkill(reason.skill), year: String(reason.lastUsed) });
    case 'unsaid-years':
      return t('verdict.reasons.unsaidYears', reason.asked, { skill: nameOfSkill(reason.from) });
    case 'none':
      return t('verdict.reasons.none');
  }
}
