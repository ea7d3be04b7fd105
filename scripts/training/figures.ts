import { confidenceOf } from '../../lib/analysis/track/model.ts';
import { type TrackId, trackIds } from '../../lib/taxonomy/track-ids.ts';
import { calibrationTable, trackFigures } from '../scoring/tracks.ts';
import type { Judged } from './cross-validate.ts';

/** The track with the highest probability. */
export function winnerOf(probabilities: readonly number[]): { track: TrackId; probability: number } {
  const probability = Math.max(...probabilities);
  return { track: trackIds[probabilities.indexOf(probability)] ?? 'other', probability };
}

/** Fits slope and intercept that turn the winner's log-odds into the chance that a careful reader accepts it (Newton's method). */
export function calibrate(judged: readonly Judged[]): [number, number] {
  const points = judged.map(({ example, probabilities }) => {
    const { track, probability } = winnerOf(probabilities);
    const bounded = Math.min(0.9999, Math.max(0.0001, probability));
    const accepted = track === example.track || example.alternatives.includes(track);
    return { x: Math.log(bounded / (1 - bounded)), y: accepted ? 1 : 0 };
  });
  let [slope, intercept] = [1, 0];
  for (let round = 0; round < 25; round += 1) {
    let [gs, gi, hss, hsi, hii] = [0.01 * (slope - 1), 0, 0.01, 0, 0.01];
    for (const { x, y } of points) {
      const p = 1 / (1 + Math.exp(-(slope * x + intercept)));
      const [error, curve] = [p - y, p * (1 - p)];
      gs += error * x;
      gi += error;
      hss += curve * x * x;
      hsi += curve * x;
      hii += curve;
    }
    const determinant = hss * hii - hsi * hsi;
    slope -= (gs * hii - gi * hsi) / determinant;
    intercept -= (gi * hss - gs * hsi) / determinant;
  }
  return [Math.round(slope * 1000) / 1000, Math.round(intercept * 1000) / 1000];
}

/**
 * Prints strict, lenient, macro F1 and false-AI figures, F1 by track, the commonest confusions and the calibration table. The confidences
 * of a fold are calibrated on the other folds of its spread alone, as those of a posting that nobody labelled are.
 */
export function printTrackFigures(judged: readonly Judged[], repeats: number): void {
  const calibrations = new Map<string, [number, number]>();
  const calibrationFor = ({ spread, fold }: Judged) => {
    const key = `${spread} ${fold}`;
    const known =
      calibrations.get(key) ?? calibrate(judged.filter((other) => other.spread === spread && other.fold !== fold));
    calibrations.set(key, known);
    return known;
  };
  const verdicts = judged.map((verdict) => {
    const { track, probability } = winnerOf(verdict.probabilities);
    const { track: gold, alternatives: alt } = verdict.example;
    return { gold, alt, given: track, confidence: confidenceOf(probability, calibrationFor(verdict)) };
  });
  const lines = [...trackFigures(verdicts, repeats), '', ...calibrationTable(verdicts)];
  process.stdout.write(`${lines.join('\n')}\n`);
}
