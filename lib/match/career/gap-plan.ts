import type { Profile } from '../../profile/profile.ts';
import { demands } from '../../taxonomy/career/demand.ts';
import { type FactRef, factsOf } from '../../taxonomy/career/facts.ts';
import type { Transfer } from '../../taxonomy/career/transfer.ts';
import type { TrackId } from '../../taxonomy/track-ids.ts';
import { compareText } from '../known-skills.ts';
import type { MatchReason } from '../match.ts';
import type { SkillToLearn } from './learn-next.ts';
import { rankTracks, type TrackStanding, transferTo } from './rank-tracks.ts';

/** A skill of the gap, and what speaks for learning it. */
export interface PlannedSkill {
  readonly id: string;
  /** Saved postings that it would turn into matches. */
  readonly opens: number;
  /** Share of the track's postings that ask it, 0 to 1; null where only a source names it. */
  readonly share: number | null;
  /** What the person has that comes close; `none` where nothing does. */
  readonly reason: MatchReason;
}

/** The way from a profile to a track. */
export interface GapPlan {
  readonly track: TrackId;
  /** What opens most first. */
  readonly skills: readonly PlannedSkill[];
  readonly transfer: Transfer | null;
  /** Steps of the source: those of the backend's way where that is the background, the general change of field otherwise. */
  readonly steps: readonly FactRef[];
  readonly warnings: readonly FactRef[];
  readonly habits: readonly FactRef[];
}

const pivotSteps = ['pivot-0', 'pivot-1', 'pivot-2', 'pivot-3', 'pivot-4', 'pivot-5', 'pivot-6'];
const backendSteps = ['backend-1', 'backend-2', 'backend-3'];

/**
 * What lies between a person and a track, in the order in which learning it pays; nothing that the person never wants to use again. Pure.
 * @param toLearn what each skill would open among the saved postings (`learnNext`); empty where none are saved
 * @param year the present calendar year; null: no skill is stale
 */
export function gapPlan(
  track: TrackId,
  profile: Profile,
  toLearn: readonly SkillToLearn[],
  year: number | null = null,
): GapPlan {
  const standing = rankTracks(profile, year).find((each) => each.track === track);
  const transfer = transferTo(track, profile);
  const skills = standing ? plannedSkills(standing, transfer, toLearn, profile) : [];
  return {
    track,
    skills,
    transfer,
    steps: (transfer?.id === 'backend' ? backendSteps : pivotSteps).flatMap((row) => factsOf('plan', row)),
    warnings: warningsFor(track, transfer).flatMap((row) => factsOf('choice', row)),
    habits: skills.length === 0 ? [] : ['diet', 'run', 'build', 'teach'].flatMap((row) => factsOf('learn', row)),
  };
}

function plannedSkills(
  { track, skills }: TrackStanding,
  transfer: Transfer | null,
  toLearn: readonly SkillToLearn[],
  profile: Profile,
): PlannedSkill[] {
  const opens = new Map(toLearn.map((skill) => [skill.id, skill.opens]));
  const known = new Set(profile.skills.filter(({ level }) => level !== 'learning').map(({ id }) => id));
  const named = [
    ...(transfer?.gap ?? []),
    ...demands
      .filter((demand) => demand.track === track)
      .flatMap((demand) => demand.skills.flatMap((each) => each.skills)),
  ];
  const unwanted = new Set(profile.skills.filter(({ wish }) => wish === 'never').map(({ id }) => id));
  const counted = skills.filter(({ id, state }) => state !== 'have' && !unwanted.has(id));
  const settled = new Set(skills.map(({ id }) => id));
  const onlyNamed = [...new Set(named)].filter((id) => !settled.has(id) && !known.has(id) && !unwanted.has(id));
  return [
    ...counted.map(({ id, share, reason }) => ({ id, share, reason, opens: opens.get(id) ?? 0 })),
    ...onlyNamed.map((id) => ({ id, share: null, reason: { kind: 'none' } as const, opens: opens.get(id) ?? 0 })),
  ].sort((one, other) => other.opens - one.opens || byShare(one, other, named) || compareText(one.id, other.id));
}

/** By share; what only a source names stands behind what a third of the postings ask, in the source's order. */
function byShare(one: PlannedSkill, other: PlannedSkill, named: readonly string[]): number {
  const weight = ({ id, share }: PlannedSkill) => share ?? 1 / 3 - named.indexOf(id) / 1000;
  return weight(other) - weight(one);
}

function warningsFor(track: TrackId, transfer: Transfer | null): string[] {
  const rows = ['smallest-gap'];
  if (track === 'applied-ml' || transfer?.id === 'backend') rows.push('salary-trap');
  if (transfer === null) rows.push('pivot-tax');
  if (track === 'applied-ml' || track === 'ml-platform') rows.push('applied-or-platform');
  if (track === 'ai-product' || track === 'ai-strategy' || track === 'ml-platform') rows.push('depth-or-bridge');
  return rows;
}
