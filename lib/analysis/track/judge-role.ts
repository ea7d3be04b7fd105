import type { Analysis, SkillMention } from '../analysis.ts';
import type { Document, Sourced } from '../document.ts';
import { judgeTrack } from './judge-track.ts';
import { type TrackModel, unpackModel } from './model.ts';
import { storedModel } from './weights.ts';

/** What the role really is. `skills` are those found in the same document. */
export interface RoleVerdict {
  readonly track: Analysis['track'];
  readonly orientation: Sourced<NonNullable<Analysis['orientation']>> | null;
  readonly companyType: Sourced<NonNullable<Analysis['companyType']>> | null;
  readonly focus: Analysis['focus'];
  readonly work: Analysis['work'];
  readonly questions: Analysis['questions'];
  readonly flags: Analysis['flags'];
}

let unpacked: TrackModel | null = null;

/** Judges the role by its duties first, then what is asked, then its title. */
export function judgeRole(document: Document, _skills: readonly SkillMention[]): RoleVerdict {
  unpacked ??= unpackModel(storedModel);
  const features = unpacked.features.read(document);
  const track = judgeTrack(document, features, unpacked);
  return { track, orientation: null, companyType: null, focus: [], work: {}, questions: [], flags: [] };
}
