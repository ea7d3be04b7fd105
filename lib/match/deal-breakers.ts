import type { Analysis, Evidence, SourcedField } from '../analysis/analysis.ts';
import { type BreakingCondition, breakingConditions, type Profile } from '../profile/profile.ts';
import type { Circumstances, DealBreaker, TermsMatch } from './match.ts';
import { fitsPlaces } from './places.ts';

type Terms = Omit<TermsMatch, 'dealBreakers'>;

/** So many years overall short of what is asked are no matter of a good letter any more (ours). */
const yearsFarShort = 3;

const noEvidence: Evidence = { quote: '', start: -1, end: -1 };

/**
 * Conditions of the posting that the profile does not meet, of those that the person calls deal-breakers, in the order of the
 * vocabulary. What posting or profile leave unsaid breaks nothing.
 */
export function findDealBreakers(
  analysis: Analysis,
  profile: Profile,
  circumstances: Circumstances,
  terms: Terms,
): DealBreaker[] {
  const wanted = breakingConditions.filter((id) => profile.dealBreakers.includes(id));
  const found = wanted.flatMap((id) => {
    const evidence = breaks[id](analysis, profile, circumstances, terms);
    return evidence ? [{ id, evidence }] : [];
  });
  // Whoever is asked for a clearance is asked for citizenship with it: one refusal, one line.
  const isCleared = found.some(({ id }) => id === 'clearance');
  return found.filter(({ id }) => !(isCleared && id === 'visa'));
}

type Breaks = (
  analysis: Analysis,
  profile: Profile,
  circumstances: Circumstances,
  terms: Terms,
) => Evidence | null | undefined;

/** For each condition the sentence that breaks it. */
const breaks: Readonly<Record<BreakingCondition, Breaks>> = {
  visa: (analysis, { needsVisa }) => (analysis.visa === 'no' && needsVisa ? evidenceOf(analysis, 'visa') : null),
  clearance: ({ clearance }) => clearance,
  degree: (analysis, _profile, _circumstances, { degree }) =>
    degree?.state === 'missing' ? evidenceOf(analysis, 'degree') : null,
  years: (analysis, _profile, _circumstances, { years }) =>
    years?.state === 'missing' && years.asked - (years.have ?? 0) >= yearsFarShort
      ? evidenceOf(analysis, 'yearsMin')
      : null,
  place: ({ workMode }, profile, { location }) =>
    location && isOutOfPlace(location, workMode, profile) ? { ...noEvidence, quote: location } : null,
  'work-mode': (analysis, { workModes }) =>
    fitsWorkMode(analysis, workModes) ? null : evidenceOf(analysis, 'workMode'),
  pay: ({ salary }, { payFloor }) =>
    salary && isUnderFloor(salary, payFloor) ? { ...noEvidence, quote: salary.quote } : null,
  language: (_analysis, _profile, _circumstances, { languages }) => brokenLanguage(languages),
};

function isOutOfPlace(location: string, workMode: Analysis['workMode'], { places, remoteFrom }: Profile): boolean {
  const isRemote = workMode === 'remote';
  return fitsPlaces(location, isRemote && remoteFrom.length > 0 ? remoteFrom : places, isRemote) === false;
}

/** Whoever would come to an office every day would also come on some days. */
function fitsWorkMode({ workMode }: Analysis, accepted: Profile['workModes']): boolean {
  if (workMode === null || accepted.length === 0 || accepted.includes(workMode)) return true;
  return workMode === 'hybrid' && accepted.includes('onsite');
}

/** Like with like only: another currency or period says nothing. */
function isUnderFloor(salary: NonNullable<Analysis['salary']>, floor: Profile['payFloor']): boolean {
  const most = salary.max ?? null;
  if (floor === null || most === null) return false;
  return salary.currency === floor.currency && salary.period === floor.period && most < floor.amount;
}

/** The first language that the person lacks; the posting's own is taken as read. */
function brokenLanguage(languages: Terms['languages']): Evidence | null {
  const broken = languages.find(({ state }) => state === 'missing')?.asked;
  return broken ? { quote: broken.quote, start: broken.start, end: broken.end } : null;
}

function evidenceOf(analysis: Analysis, field: SourcedField): Evidence {
  return analysis.sources[field] ?? noEvidence;
}
