import type { Counts, Match, VerdictWord } from './match.ts';

/** Below this many must-haves a share of them says nothing. */
const fewestMustHaves = 3;

const words = ['strong', 'within-reach', 'stretch', 'far'] as const;

/** Least share of the must-haves covered (near counts half) for each word; below the last it is "far". */
const leastShare = [0.8, 0.6, 0.35];

/**
 * The verdict in a word: by the share of must-haves covered, then no better than
 * - "within reach" where the years overall fall a little short, or a visa is needed and none is given,
 * - "stretch" where they fall far short or a required degree is lacking.
 *
 * The word speaks of what the person can do; a visa stands above it as a deal-breaker with its sentence.
 *
 * "Unknown" where the posting names fewer than three must-haves or the profile no skill.
 */
export function verdictOf(
  match: Pick<Match, 'counts' | 'years' | 'degree' | 'dealBreakers'>,
  knownCount: number,
): VerdictWord {
  const { required } = match.counts;
  if (knownCount === 0 || total(required) < fewestMustHaves) return 'unknown';
  const share = covered(required) / total(required);
  const byShare = leastShare.findIndex((least) => share >= least);
  return words[Math.max(byShare === -1 ? words.indexOf('far') : byShare, ceilingOf(match))] ?? 'far';
}

function ceilingOf({ years, degree, dealBreakers }: Pick<Match, 'years' | 'degree' | 'dealBreakers'>): number {
  if (years?.state === 'missing' || degree?.state === 'missing') return words.indexOf('stretch');
  const needsVisa = dealBreakers.some(({ id }) => id === 'visa');
  return words.indexOf(needsVisa || years?.state === 'near' ? 'within-reach' : 'strong');
}

/** 0 to 100: the share of all that is asked, a must-have counting twice a nice-to-have, near counting half. */
export function scoreOf({ required, preferred }: Match['counts']): number {
  const most = 2 * total(required) + total(preferred);
  return Math.round((100 * (2 * covered(required) + covered(preferred))) / most);
}

function covered(counts: Counts): number {
  return counts.have + counts.near / 2;
}

function total(counts: Counts): number {
  return counts.have + counts.near + counts.missing;
}
