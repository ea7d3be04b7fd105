import { type GivenSkill, type GoldSkill, matchSkills } from './skills.ts';
import { scoreTracks, type TrackVerdictPair } from './tracks.ts';

/** A label line; only the fields that it has are scored. */
export interface Label {
  readonly id: string;
  readonly track: string;
  readonly alt?: readonly string[];
  readonly skills?: readonly GoldSkill[];
  readonly [field: string]: unknown;
}

/** What the engine gives for a posting. */
export interface Given {
  readonly track?: { readonly id: string; readonly confidence?: number } | null;
  readonly skills?: readonly GivenSkill[];
  readonly [field: string]: unknown;
}

/** A gold and a given value that differ. */
export interface Loss {
  readonly field: string;
  readonly id: string;
  readonly gold: unknown;
  readonly given: unknown;
}

export interface Score {
  /** Figures by name, as `score.py` names them. */
  readonly figures: ReadonlyMap<string, number>;
  readonly losses: readonly Loss[];
}

/** Scores the engine's output against labels by the measures of the project's referee, `score.py`. */
export function score(labels: readonly Label[], given: ReadonlyMap<string, Given>): Score {
  const losses: Loss[] = [];
  const figures = new Map<string, number>([
    ['postings', labels.length],
    ['missing', labels.filter(({ id }) => !given.has(id)).length],
  ]);
  const { strict, lenient, macroF1, falseAI } = scoreTracks(trackPairs(labels, given));
  figures.set('track.strict', strict).set('track.lenient', lenient);
  figures.set('track.macroF1', macroF1).set('track.falseAI', falseAI);
  for (const { field, isEqual } of fields) scoreField(field, isEqual, labels, given, figures, losses);
  scoreSkills(labels, given, figures);
  return { figures, losses };
}

/** The tracks of labels beside those given. */
export function trackPairs(labels: readonly Label[], given: ReadonlyMap<string, Given>): TrackVerdictPair[] {
  return labels.map(({ id, track, alt = [] }) => {
    const verdict = given.get(id)?.track ?? null;
    return { gold: track, alt, given: verdict?.id ?? null, confidence: verdict?.confidence ?? null };
  });
}

interface Degree {
  readonly level?: string;
  readonly required?: boolean;
}

interface Pay {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: string;
}

type Equality = (gold: unknown, given: unknown) => boolean;

const isSameValue: Equality = (gold, given) => (gold ?? null) === (given ?? null);

const isSameDegree: Equality = (gold, given) => {
  const [a, b] = [gold as Degree | null | undefined, given as Degree | null | undefined];
  return a?.level === b?.level && Boolean(a?.required) === Boolean(b?.required);
};

const isSamePay: Equality = (gold, given) => {
  const [a, b] = [(gold ?? null) as Pay | null, (given ?? null) as Pay | null];
  if (a === null || b === null) return a === b;
  return isNear(a.min, b.min) && isNear(a.max, b.max) && a.currency === b.currency && a.period === b.period;
};

function isNear(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), 1);
}

const fields: readonly { field: string; isEqual: Equality }[] = [
  ...['seniority', 'yearsMin', 'workMode', 'visa', 'employment'].map((field) => ({ field, isEqual: isSameValue })),
  { field: 'degree', isEqual: isSameDegree },
  { field: 'salary', isEqual: isSamePay },
];

function scoreField(
  field: string,
  isEqual: Equality,
  labels: readonly Label[],
  given: ReadonlyMap<string, Given>,
  figures: Map<string, number>,
  losses: Loss[],
): void {
  const rows = labels
    .filter((label) => field in label)
    .map((label) => ({ id: label.id, gold: label[field] ?? null, given: given.get(label.id)?.[field] ?? null }));
  if (rows.length === 0) return;
  const right = rows.filter((row) => isEqual(row.gold, row.given));
  const rightAndStated = right.filter(({ gold }) => gold !== null).length;
  figures.set(`${field}.accuracy`, right.length / rows.length);
  figures.set(`${field}.recall`, rightAndStated / Math.max(1, rows.filter(({ gold }) => gold !== null).length));
  figures.set(`${field}.precision`, rightAndStated / Math.max(1, rows.filter((row) => row.given !== null).length));
  for (const row of rows) if (!right.includes(row)) losses.push({ field, ...row });
}

function scoreSkills(labels: readonly Label[], given: ReadonlyMap<string, Given>, figures: Map<string, number>): void {
  const rows = labels.flatMap(({ id, skills }) =>
    skills ? [{ gold: skills, found: given.get(id)?.skills ?? [] }] : [],
  );
  if (rows.length === 0) return;
  const counts = { matched: 0, found: 0, gold: 0, asked: 0, askedFound: 0, level: 0, years: 0, yearsRight: 0 };
  const pairs = { both: 0, found: 0, gold: 0 };
  for (const { gold, found } of rows) {
    const matches = matchSkills(gold, found);
    const hit = new Set(matches.map(([index]) => index));
    counts.matched += matches.length;
    counts.found += found.length;
    counts.gold += gold.length;
    counts.asked += gold.filter(({ level }) => level !== 'mentioned').length;
    counts.askedFound += gold.filter(({ level }, index) => level !== 'mentioned' && hit.has(index)).length;
    counts.level += matches.filter(([a, b]) => gold[a]?.level === found[b]?.level).length;
    const dated = matches.filter(([a]) => gold[a]?.years !== undefined);
    counts.years += dated.length;
    counts.yearsRight += dated.filter(([a, b]) => gold[a]?.years === found[b]?.years).length;
    const goldPairs = alternativePairs(matches, (a) => gold[a]?.any);
    const foundPairs = alternativePairs(matches, (_, b) => found[b]?.any);
    pairs.gold += goldPairs.size;
    pairs.found += foundPairs.size;
    pairs.both += [...goldPairs].filter((pair) => foundPairs.has(pair)).length;
  }
  setShare(figures, 'skills.precision', counts.matched, counts.found);
  setShare(figures, 'skills.recall', counts.matched, counts.gold);
  figures.set('skills.F1', f1(counts.matched, counts.found, counts.gold));
  figures.set('skills.askedRecall', counts.askedFound / Math.max(1, counts.asked));
  figures.set('skills.levelAccuracy', counts.level / Math.max(1, counts.matched));
  figures.set('skills.yearsAccuracy', counts.yearsRight / Math.max(1, counts.years));
  figures.set('skills.anyF1', f1(pairs.both, pairs.found, pairs.gold));
}

/** Pairs of matched gold skills that stand in one group of alternatives. */
function alternativePairs(
  matches: readonly [number, number][],
  groupOf: (gold: number, found: number) => number | undefined,
): Set<string> {
  const pairs = new Set<string>();
  for (const [a, b] of matches) {
    for (const [c, d] of matches) {
      if (a < c && groupOf(a, b) !== undefined && groupOf(a, b) === groupOf(c, d)) pairs.add(`${a} ${c}`);
    }
  }
  return pairs;
}

function setShare(figures: Map<string, number>, name: string, right: number, all: number): void {
  figures.set(name, all === 0 ? 0 : right / all);
}

function f1(right: number, found: number, gold: number): number {
  return found + gold === 0 ? 0 : (2 * right) / (found + gold);
}
