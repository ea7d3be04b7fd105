import { unlistedName } from '../taxonomy/unlisted.ts';
import { totalOf } from './counts.ts';
import type { Counts, Match, Requirement, VerdictWord } from './match.ts';

/** Below this many must-haves a share of them says nothing. */
const fewestMustHaves = 3;

const words = ['strong', 'within-reach', 'stretch', 'far'] as const;

/** Least share of the must-haves covered (near counts half) for each word; below the last it is "far". */
const leastShare = [0.8, 0.6, 0.35];

/**
 * The verdict in a word: how far the person's skills are from the job, deal-breakers left aside. By the share of must-haves covered,
 * and then
 * - no better than "stretch" where less than half of them are had outright,
 * - where one asks for years and the person has none to show, no better than "within reach", and a step down where there are more such
 *   or less than two thirds are had: months of learning do not make up for years,
 * - no better than "within reach" where the years overall fall a little short, than "stretch" where they fall far short.
 *
 * "Unknown" where the posting names fewer than three must-haves or the profile no skill. The rules are a career adviser's
 * (tests/data/adviser).
 */
export function verdictOf(
  { required, counts, years }: Pick<Match, 'required' | 'counts' | 'years'>,
  knownCount: number,
): VerdictWord {
  const all = totalOf(counts.required);
  if (knownCount === 0 || all < fewestMustHaves) return 'unknown';
  const byShare = leastShare.findIndex((least) => covered(counts.required) / all >= least);
  const first = byShare === -1 ? words.indexOf('far') : byShare;
  const halved = counts.required.have * 2 < all ? Math.max(first, words.indexOf('stretch')) : first;
  const lacking = required.filter(lacksYears).length;
  const isFar = lacking > 1 || (lacking === 1 && counts.required.have * 3 < all * 2);
  const stepped = isFar ? halved + 1 : halved;
  const ceiling = lacking > 0 ? Math.max(ceilingOf(years), words.indexOf('within-reach')) : ceilingOf(years);
  return words[Math.max(stepped, ceiling)] ?? 'far';
}

/**
 * Years are asked, and the person has not begun to count them. Of what only this posting calls so ("5 years of building models") nobody
 * could have said years before reading it: what they know of it counts towards their years overall.
 */
function lacksYears({ skills, years, state, reason }: Requirement): boolean {
  const isKnown = skills.some(({ id }) => unlistedName(id) === null);
  return years !== null && isKnown && (state === 'missing' || reason.kind === 'learning');
}

function ceilingOf(years: Match['years']): number {
  if (years?.state === 'missing') return words.indexOf('stretch');
  return words.indexOf(years?.state === 'near' ? 'within-reach' : 'strong');
}

/** One part of a score's sum. */
export interface ScorePart {
  readonly level: 'required' | 'preferred';
  readonly state: 'have' | 'near';
  readonly count: number;
  /** Points for each: a must-have counts twice a nice-to-have, near half of had. */
  readonly each: number;
}

/** A score as its sum: 100 times the points of all parts over the most there could be, rounded. */
export interface ScoreSum {
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly points: number;
  readonly most: number;
}

/** How a match's score comes about; null where it has none, because too little was read. */
export function explainScore({ score, counts }: Pick<Match, 'score' | 'counts'>): ScoreSum | null {
  return score === null ? null : sumOf(counts);
}

/** 0 to 100: the share of all that is asked. */
export function scoreOf(counts: Match['counts']): number {
  return sumOf(counts).score;
}

function sumOf({ required, preferred }: Match['counts']): ScoreSum {
  const parts: readonly ScorePart[] = [
    { level: 'required', state: 'have', count: required.have, each: 2 },
    { level: 'required', state: 'near', count: required.near, each: 1 },
    { level: 'preferred', state: 'have', count: preferred.have, each: 1 },
    { level: 'preferred', state: 'near', count: preferred.near, each: 0.5 },
  ];
  const points = parts.reduce((sum, { count, each }) => sum + count * each, 0);
  const most = 2 * totalOf(required) + totalOf(preferred);
  return { score: Math.round((100 * points) / most), parts, points, most };
}

function covered(counts: Counts): number {
  return counts.have + counts.near / 2;
}
