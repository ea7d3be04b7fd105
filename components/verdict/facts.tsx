import type { ComponentChild } from 'preact';
import type { Analysis, Evidence, SourcedField } from '../../lib/analysis/analysis.ts';
import { languageName } from '../../lib/i18n/locale.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { LanguageMatch, MatchState, TermsMatch } from '../../lib/match/match.ts';
import { ChipQuotes, type QuotedChip } from '../shared/chip-quotes.tsx';
import { Part } from '../shared/part.tsx';
import { StateMark } from '../shared/state-mark.tsx';
import { degreeNeedWord } from '../shared/words.ts';

interface FactsProps {
  readonly analysis: Analysis;
  readonly terms: TermsMatch;
}

/** Years, degree, terms: chips that each open the sentence they came from. */
export function Facts({ analysis, terms }: FactsProps) {
  const chips = factChips(analysis, terms);
  if (chips.length === 0) return null;
  return (
    <Part title={t('verdict.facts')}>
      <ChipQuotes chips={chips} />
    </Part>
  );
}

function factChips(analysis: Analysis, terms: TermsMatch): QuotedChip[] {
  const { yearsMin, degree, workMode, employment, visa, clearance, seniority, orientation, companyType, sources } =
    analysis;
  const chip = (id: SourcedField, label: string | null, state?: MatchState | 'unknown'): QuotedChip[] =>
    label === null ? [] : [{ id, label, ...saidBy(sources[id]), mark: markOf(state) }];
  return [
    ...chip(
      'yearsMin',
      yearsMin === null ? null : withYours(t('verdict.yearsAsked', yearsMin), terms.years?.have),
      terms.years?.state,
    ),
    ...chip('degree', degree && withYours(degreeNeedWord(degree), yourDegree(terms)), terms.degree?.state),
    ...terms.languages.map(languageChip),
    ...chip('workMode', workMode && nameOf('workModes', workMode)),
    ...chip('employment', employment && nameOf('employments', employment)),
    ...chip('visa', visa && (visa === 'yes' ? t('verdict.visa') : t('verdict.noVisa'))),
    ...(clearance ? [{ id: 'clearance', label: nameOf('breakingConditions', 'clearance'), ...saidBy(clearance) }] : []),
    ...chip('seniority', seniority && nameOf('seniorities', seniority)),
    ...chip('orientation', orientation && nameOf('orientations', orientation)),
    ...chip('companyType', companyType && nameOf('companyTypes', companyType)),
  ];
}

function languageChip({ asked, have, state }: LanguageMatch): QuotedChip {
  const level = nameOf('languageLevels', asked.level);
  const label = t('verdict.languageAsked', { language: languageName(asked.code), level });
  const yours = have && nameOf('languageLevels', have);
  return { id: `language:${asked.code}`, label: withYours(label, yours), ...saidBy(asked), mark: markOf(state) };
}

/** What is asked, and what the profile says of it where it says anything. */
function withYours(asked: string, yours: string | number | null | undefined): string {
  return yours === null || yours === undefined ? asked : `${asked} · ${t('verdict.yours', { value: yours })}`;
}

function yourDegree({ degree }: TermsMatch): string | null {
  const have = degree?.have;
  return have ? nameOf('degrees', have) : null;
}

/** The sentence of a fact, and where it stands if not in the text. */
function saidBy(source: Evidence | undefined): Pick<QuotedChip, 'quote' | 'note'> {
  if (!source?.quote) return { quote: null };
  return { quote: source.quote, note: source.start < 0 ? t('verdict.besideText') : undefined };
}

function markOf(state: MatchState | 'unknown' | undefined): ComponentChild {
  if (state === undefined || state === 'unknown') return null;
  return (
    <>
      <StateMark state={state} size={14} />
      <span class="sr">{nameOf('states', state)}: </span>
    </>
  );
}
