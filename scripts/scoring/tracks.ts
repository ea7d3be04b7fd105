import { trackIds } from '../../lib/taxonomy/track-ids.ts';

/** What was said of a posting's track, beside what a careful reader says. */
export interface TrackVerdictPair {
  readonly gold: string;
  readonly alt: readonly string[];
  /** Null where the engine gives no track. */
  readonly given: string | null;
  readonly confidence: number | null;
}

/** Fewer labels of a track than this make its F1 noise. */
const leastLabels = 10;

export interface TrackScores {
  readonly strict: number;
  readonly lenient: number;
  readonly macroF1: number;
  /** Share of postings outside AI that were called an AI track. */
  readonly falseAI: number;
  readonly f1: ReadonlyMap<string, number>;
  /** `gold->given:count`, commonest first. */
  readonly confusions: readonly string[];
}

/**
 * Scores tracks as `score.py` does.
 * @param repeats how often each posting was judged, where it was more than once
 */
export function scoreTracks(pairs: readonly TrackVerdictPair[], repeats = 1): TrackScores {
  const strict = pairs.filter(({ gold, given }) => gold === given).length;
  const lenient = pairs.filter(isAccepted).length;
  const golds = [...new Set(pairs.map(({ gold }) => gold))].sort();
  const f1 = new Map(golds.map((track) => [track, f1Of(track, pairs)]));
  const large = golds.filter((track) => pairs.filter(({ gold }) => gold === track).length >= leastLabels * repeats);
  const plain = pairs.filter(({ gold }) => gold === 'software' || gold === 'other');
  const mistaken = plain.filter(
    ({ given, alt }) => given !== 'software' && given !== 'other' && !alt.includes(given ?? ''),
  );
  return {
    strict: strict / pairs.length,
    lenient: lenient / pairs.length,
    macroF1: large.reduce((sum, track) => sum + (f1.get(track) ?? 0), 0) / Math.max(1, large.length),
    falseAI: mistaken.length / Math.max(1, plain.length),
    f1,
    confusions: confusionsOf(pairs),
  };
}

/** Whether a careful reader would accept the track given. */
export function isAccepted({ gold, alt, given }: TrackVerdictPair): boolean {
  return given === gold || (given !== null && alt.includes(given));
}

function f1Of(track: string, pairs: readonly TrackVerdictPair[]): number {
  const right = pairs.filter(({ gold, given }) => gold === track && given === track).length;
  const given = pairs.filter((pair) => pair.given === track).length;
  const gold = pairs.filter((pair) => pair.gold === track).length;
  return given + gold === 0 ? 0 : (2 * right) / (given + gold);
}

function confusionsOf(pairs: readonly TrackVerdictPair[]): string[] {
  const counts = new Map<string, number>();
  for (const { gold, given } of pairs) {
    if (gold === given) continue;
    const key = `${gold}->${given}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 10)
    .map(([key, count]) => `${key}:${count}`);
}

/** The figures of tracks, a line each. */
export function trackFigures(pairs: readonly TrackVerdictPair[], repeats: number): string[] {
  const { strict, lenient, macroF1, falseAI, f1, confusions } = scoreTracks(pairs, repeats);
  const byTrack = trackIds.filter((id) => f1.has(id)).map((id) => `${id} ${(f1.get(id) ?? 0).toFixed(3)}`);
  return [
    `track.strict   ${strict.toFixed(3)}`,
    `track.lenient  ${lenient.toFixed(3)}`,
    `track.macroF1  ${macroF1.toFixed(3)}`,
    `track.falseAI  ${falseAI.toFixed(3)}`,
    `track.F1       ${byTrack.join(', ')}`,
    `confusions     ${confusions.join(', ')}`,
  ];
}

/** How often verdicts of each tenth of confidence are accepted, a line each. */
export function calibrationTable(pairs: readonly TrackVerdictPair[]): string[] {
  const lines = ['confidence  verdicts  stated  right'];
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const bin = pairs.filter(
      ({ confidence }) => confidence !== null && Math.min(9, Math.floor(confidence * 10)) === tenth,
    );
    if (bin.length === 0) continue;
    const stated = bin.reduce((sum, { confidence }) => sum + (confidence ?? 0), 0) / bin.length;
    const right = bin.filter(isAccepted).length / bin.length;
    const label = `${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}`;
    lines.push(`${label.padEnd(12)}${String(bin.length).padEnd(10)}${stated.toFixed(3).padEnd(8)}${right.toFixed(3)}`);
  }
  return lines;
}
