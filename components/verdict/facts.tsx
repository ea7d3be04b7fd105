import type { ComponentChild } from 'preact';
import type { Analysis, Evidence, SourcedField } from '../../lib/analysis/analysis.ts';
import type { Match, MatchState } from '../../lib/match/match.ts';
import { ChipQuotes, type QuotedChip } from '../shared/chip-quotes.tsx';
import { Part } from '../shared/part.tsx';
import { StateMark } from '../shared/state-mark.tsx';
import { degreeNeedWord, employmentWords, seniorityWords, stateWords, workModeWords } from '../shared/words.ts';
import { companyTypeWords, orientationWords, words, yourDegree, yourYears } from './words.ts';

interface FactsProps {
  readonly analysis: Analysis;
  readonly match: Match | null;
}

/** Years, degree, terms: chips that each open the sentence they came from. */
export function Facts({ analysis, match }: FactsProps) {
  const chips = factChips(analysis, match);
  if (chips.length === 0) return null;
  return (
    <Part title={words.facts}>
      <ChipQuotes chips={chips} />
    </Part>
  );
}

function factChips(analysis: Analysis, match: Match | null): QuotedChip[] {
  const { yearsMin, degree, workMode, employment, visa, seniority, orientation, companyType, sources } = analysis;
  const chip = (id: SourcedField, label: string | null, state?: MatchState | 'unknown'): QuotedChip[] =>
    label === null ? [] : [{ id, label, ...saidBy(sources[id]), mark: markOf(state) }];
  return [
    ...chip(
      'yearsMin',
      yearsMin === null ? null : words.yearsAsked(yearsMin) + yourYears(match?.years?.have ?? null),
      match?.years?.state,
    ),
    ...chip('degree', degree && degreeNeedWord(degree) + yourDegree(match?.degree?.have ?? null), match?.degree?.state),
    ...chip('workMode', workMode && workModeWords[workMode]),
    ...chip('employment', employment && employmentWords[employment]),
    ...chip('visa', visa && (visa === 'yes' ? words.visa : words.noVisa)),
    ...chip('seniority', seniority && seniorityWords[seniority]),
    ...chip('orientation', orientation && orientationWords[orientation]),
    ...chip('companyType', companyType && companyTypeWords[companyType]),
  ];
}

/** The sentence of a fact, and where it stands if not in the text. */
function saidBy(source: Evidence | undefined): Pick<QuotedChip, 'quote' | 'note'> {
  if (!source?.quote) return { quote: null };
  return { quote: source.quote, note: source.start < 0 ? words.besideText : undefined };
}

function markOf(state: MatchState | 'unknown' | undefined): ComponentChild {
  if (state === undefined || state === 'unknown') return null;
  return (
    <>
      <StateMark state={state} size={14} />
      <span class="sr">{stateWords[state]}: </span>
    </>
  );
}
