import type { Analysis, SkillMention } from '../analysis.ts';
import type { Document, Sourced } from '../document.ts';
import { readCompanyType } from './company-type.ts';
import { raiseFlags } from './flags.ts';
import { readFocus } from './focus.ts';
import { judgeTrack } from './judge-track.ts';
import { type TrackModel, unpackModel } from './model.ts';
import { readOrientation } from './orientation.ts';
import { answerQuestions } from './questions.ts';
import { storedModel } from './weights.ts';
import { classifyDuties, workShares } from './work-kinds.ts';

/** What the role really is. */
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

/** The model that tracks are judged by; unpacked at the first call and kept. */
export function trackModel(): TrackModel {
  unpacked ??= unpackModel(storedModel);
  return unpacked;
}

/** Judges the role by its duties first, then what is asked, then its title. `skills` are those found in the same document. */
export function judgeRole(document: Document, skills: readonly SkillMention[]): RoleVerdict {
  const model = trackModel();
  const features = model.features.read(document);
  const { sentences, titleMarks } = features;
  const track = judgeTrack(document, features, model);
  const duties = classifyDuties(sentences, track?.id ?? null);
  const reading = { document, track, titleMarks, sentences, duties };
  return {
    track,
    orientation: readOrientation(reading),
    companyType: readCompanyType(reading),
    focus: readFocus(reading),
    work: workShares(duties),
    questions: answerQuestions(reading, skills),
    flags: raiseFlags(reading),
  };
}
