import type { Profile } from '../../profile/profile.ts';
import { trackSkills } from '../../taxonomy/career/track-skills.ts';
import { type Transfer, transfers } from '../../taxonomy/career/transfer.ts';
import type { TrackId } from '../../taxonomy/track-ids.ts';
import { judgeSkill } from '../judge-skill.ts';
import { compareText, type KnownSkills, knownSkills, taxonomyRelations } from '../known-skills.ts';
import type { MatchReason, MatchState } from '../match.ts';

/** What a background adds to the share of the track it leads to, and of the others it leads to: of two with like skills the one people reach from there stands first (ours). */
const backgroundLift = { main: 0.15, other: 0.08 };
/** What a doctorate adds to the track of research, whose work it was (ours). */
const doctorateLift = 0.1;
const credit: Readonly<Record<MatchState, number>> = { have: 1, near: 0.5, missing: 0 };

/** One of the skills that a track's postings ask, beside the person's. */
export interface TrackSkillStanding {
  readonly id: string;
  /** Share of the track's postings that ask it, 0 to 1. */
  readonly share: number;
  readonly state: MatchState;
  readonly reason: MatchReason;
}

/** How near a person is to a track. */
export interface TrackStanding {
  readonly track: TrackId;
  /** Share of what the track's postings ask that the person has (near counts half), weighted by how often it is asked; 0 to 1. */
  readonly covered: number;
  /** `covered` and what the background adds: for sorting, never shown. */
  readonly score: number;
  /** Most asked first. */
  readonly skills: readonly TrackSkillStanding[];
  /** The person's background that leads to the track, if one does. */
  readonly transfer: Transfer | null;
  /** Postings that the shares were counted in. */
  readonly sample: number;
}

/**
 * All tracks, the nearest to the person first. Pure; the order of skills makes no difference.
 * @param year the present calendar year; null: no skill is stale
 */
export function rankTracks(profile: Profile, year: number | null = null): TrackStanding[] {
  const known = knownSkills(profile, taxonomyRelations, year);
  return [...trackSkills.keys()]
    .map((track) => standingIn(track, profile, known))
    .sort((one, other) => other.score - one.score || compareText(one.track, other.track));
}

function standingIn(track: TrackId, profile: Profile, known: KnownSkills): TrackStanding {
  const { sample, skills: asked } = trackSkills.get(track) ?? { sample: 0, skills: [] };
  const skills = asked.map(({ id, share }) => ({ id, share, ...judgeSkill(id, null, known, taxonomyRelations) }));
  const total = skills.reduce((sum, { share }) => sum + share, 0);
  const met = skills.reduce((sum, { share, state }) => sum + share * credit[state], 0);
  const covered = total === 0 ? 0 : met / total;
  const transfer = transferTo(track, profile);
  return { track, covered, score: covered + liftOf(track, transfer, profile), skills, transfer, sample };
}

function liftOf(track: TrackId, transfer: Transfer | null, { degree }: Profile): number {
  const byBackground = transfer === null ? 0 : backgroundLift[transfer.targets[0] === track ? 'main' : 'other'];
  return byBackground + (track === 'applied-science' && degree === 'phd' ? doctorateLift : 0);
}

/** The background that leads to a track; one that presumes long practice counts with the years or the level for it only. */
export function transferTo(track: TrackId, { backgrounds, years, seniority }: Profile): Transfer | null {
  const isPractised = ({ yearsPresumed = 0 }: Transfer) =>
    (years ?? 0) >= yearsPresumed || ['staff', 'manager', 'director', 'executive'].includes(seniority ?? '');
  const leading = backgrounds.map((id) => transfers[id]).filter(isPractised);
  return (
    leading.find(({ targets }) => targets[0] === track) ??
    leading.find(({ targets }) => targets.includes(track)) ??
    null
  );
}
