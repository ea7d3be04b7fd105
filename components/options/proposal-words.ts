import type { DegreeLevel, Seniority, WorkMode } from '../../lib/analysis/analysis.ts';
import { formatNumber, languageName } from '../../lib/i18n/locale.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { FactValue, Proposal } from '../../lib/profile/import/proposals.ts';
import type { PayFloor, ProfileSkill, SpokenLanguage } from '../../lib/profile/profile.ts';
import type { BackgroundId } from '../../lib/taxonomy/background-ids.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';
import type { TrackId } from '../../lib/taxonomy/track-ids.ts';
import { formatPay } from '../shared/format.ts';

type Of<Kind extends Proposal['kind']> = Extract<Proposal, { readonly kind: Kind }>;

/** What a proposal is about: "Python", "German", "Degree", "Background". */
export function proposalName(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'skill':
      return skillById(proposal.after.id)?.name ?? proposal.after.id;
    case 'language':
      return languageName(proposal.after.code);
    case 'choice':
      return nameOf('review', proposal.list);
    case 'fact':
      return nameOf('review', proposal.fact);
  }
}

/** What it says, after what the profile says where that is something else: "Working, 3 years → Working, 5 years". */
export function proposalValue(proposal: Proposal): string {
  const after = wordOf(proposal, 'after');
  const before = proposal.state === 'different' ? wordOf(proposal, 'before') : '';
  return before === '' ? after : t('review.from', { before, after });
}

function wordOf(proposal: Proposal, side: 'before' | 'after'): string {
  switch (proposal.kind) {
    case 'skill':
      return skillWord(proposal[side]);
    case 'language':
      return languageWord(proposal[side]);
    case 'choice':
      return choiceWord(proposal);
    case 'fact':
      return factWord(proposal.fact, proposal[side]);
  }
}

function skillWord(skill: ProfileSkill | null): string {
  if (!skill) return '';
  const { level, years, lastUsed, wish } = skill;
  const words = [
    nameOf('levels', level),
    years !== undefined && t('shared.years', years),
    // A year of the calendar takes no thousands separator.
    lastUsed !== undefined && t('review.lastUsed', { year: String(lastUsed) }),
    wish && nameOf('skillWishes', wish),
  ];
  return words.filter(Boolean).join(' · ');
}

function languageWord(language: SpokenLanguage | null): string {
  return language ? nameOf('languageLevels', language.level) : '';
}

function choiceWord({ list, after }: Of<'choice'>): string {
  switch (list) {
    case 'backgrounds':
      return nameOf('career.background', after as BackgroundId);
    case 'targets':
      return nameOf('tracks', after as TrackId);
    case 'workModes':
      return nameOf('workModes', after as WorkMode);
    case 'places':
    case 'remoteFrom':
      return after;
  }
}

function factWord(fact: Of<'fact'>['fact'], value: FactValue): string {
  if (value === null) return '';
  switch (fact) {
    case 'years':
      return t('shared.years', Number(value));
    case 'seniority':
      return nameOf('seniorities', value as Seniority);
    case 'degree':
      return nameOf('degrees', value as DegreeLevel | 'none');
    case 'needsVisa':
      return value ? t('popup.needsVisa') : t('popup.needsNoVisa');
    case 'payFloor':
      return payWord(value as PayFloor);
  }
}

function payWord({ amount, currency, period }: PayFloor): string {
  const pay = { min: amount, max: amount, currency, period, quote: '' };
  return t('review.pay', { amount: formatPay(pay) || formatNumber(amount), period: nameOf('payPeriods', period) });
}
