import { trackIds } from '../../taxonomy/track-ids.ts';
import type { TrackVerdict } from '../analysis.ts';
import type { Document } from '../document.ts';
import { findEvidence } from './evidence.ts';
import type { PostingFeatures } from './features.ts';
import { confidenceOf, probabilities, type TrackModel } from './model.ts';

/** Fewer words of description than this do not tell what a role is. */
const leastWords = 30;
/** Fewer features than this mean that the text is in no language, or on no subject, that the model knows. */
const leastFeatures = 8;

/**
 * The track of a posting with its sentences; null where too little was read to say.
 * `ranked` holds every track with the model's probability that it is the best single answer; `confidence` is the calibrated
 * chance that a careful reader would accept the first.
 */
export function judgeTrack(document: Document, features: PostingFeatures, model: TrackModel): TrackVerdict | null {
  if (document.tokens.words.length < leastWords || features.ids.length < leastFeatures) return null;
  const given = probabilities(model, features);
  const ranking = [...given.keys()].sort((a, b) => (given[b] ?? 0) - (given[a] ?? 0));
  const ranked = ranking.map((track) => ({ id: trackIds[track] ?? 'other', score: rounded(given[track] ?? 0) }));
  const [first] = ranked;
  const evidence = findEvidence(document, features, model, ranking);
  if (first === undefined || evidence.length === 0) return null;
  return { id: first.id, confidence: rounded(confidenceOf(first.score, model.calibration)), ranked, evidence };
}

function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}
