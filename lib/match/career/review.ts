import type { Profile } from '../../profile/profile.ts';
import { type FactRef, factsOf } from '../../taxonomy/career/facts.ts';
import type { Shape, Stage } from './shape.ts';

/** What a review of the profile finds lacking, and what an interviewer would want to hear of. */
export interface ProfileReview {
  /** Usual mistakes that the profile's gaps point to. */
  readonly mistakes: readonly FactRef[];
  /** What keeps a person needed: which parts the profile shows, and which it cannot show. */
  readonly moat: readonly { readonly fact: FactRef; readonly isShown: boolean }[];
  /** Stories to have ready, as titles prove nothing. */
  readonly proofs: readonly FactRef[];
  readonly beliefs: readonly FactRef[];
  /** What of the profile lasts and what is being automated. */
  readonly shifts: readonly FactRef[];
}

const softwarePractice = ['git', 'docker', 'testing', 'unit-testing', 'ci-cd', 'code-review'];
const expiring = ['hyperparameter-tuning', 'automl', 'classification', 'prompt-engineering'];
const lasting = ['model-deployment', 'drift-detection', 'model-monitoring', 'bias-mitigation', 'debugging', 'kpis'];
const competitions = ['competitive-programming', 'kaggle'];
/** Dollars a year that nobody new to the field is paid (CAREER-FACTS 000: "200K in 12 weeks"). */
const quickRiches = 200_000;

/** Reviews a profile by what its gaps and skills say. Pure. @param shape of the same profile */
export function reviewProfile(profile: Profile, shape: Shape): ProfileReview {
  const known = new Set(profile.skills.map(({ id }) => id));
  const shows = (stage: Stage) => shape.breadth.some(({ id, skills }) => id === stage && skills.length > 0);
  const has = (skills: readonly string[]) => skills.some((skill) => known.has(skill));
  const mistakes = {
    'training-only': shows('modelling') && !shows('deployment') && !shows('monitoring'),
    'no-sql': shows('modelling') && !known.has('sql'),
    'no-communication': !shows('goal'),
    'competitions-only': has(competitions) && !shows('deployment'),
    'quick-riches': isHopeful(profile),
    'weak-software': known.size > 0 && !has(softwarePractice),
  };
  const moat = { depth: shape.specialisms.length > 0, communication: false, business: shows('goal') };
  const shifts = { expiring: has(expiring), lasting: has(lasting) };
  const beliefs = {
    'self-taught': profile.degree === 'none',
    'entry-level': profile.years !== null && profile.years < 2,
    notebooks: known.has('jupyter') && !has(['docker', 'containers']),
  };
  return {
    mistakes: raised('mistake', mistakes),
    moat: Object.entries(moat).flatMap(([row, isShown]) => factsOf('moat', row).map((fact) => ({ fact, isShown }))),
    proofs: ['decision', 'system', 'failure', 'trade-off'].flatMap((row) => factsOf('proof', row)),
    beliefs: raised('belief', beliefs),
    shifts: raised('shift', shifts),
  };
}

function isHopeful({ years, payFloor }: Profile): boolean {
  if (years === null || years >= 1 || payFloor === null) return false;
  return payFloor.currency === 'USD' && payFloor.period === 'year' && payFloor.amount >= quickRiches;
}

function raised(table: 'mistake' | 'belief' | 'shift', rows: Readonly<Record<string, boolean>>): FactRef[] {
  return Object.entries(rows).flatMap(([row, isRaised]) => (isRaised ? factsOf(table, row) : []));
}
