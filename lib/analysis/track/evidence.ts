import { concepts } from '../../taxonomy/concepts.ts';
import { trackIds } from '../../taxonomy/track-ids.ts';
import type { TrackVerdict } from '../analysis.ts';
import { type Document, evidenceOf, titleEvidence } from '../document.ts';
import { partOfConcept, trustIn } from './evidence-trust.ts';
import { type PostingFeatures, titleTimes } from './features.ts';
import type { TrackModel } from './model.ts';
import type { RoleSentence } from './sentences.ts';

const mostSentences = 4;
const fewestSentences = 2;
/** A sentence is worth showing beside the best one from this share of its weight. */
const worthShare = 0.35;
/** The same for the second: a weak one beside a strong one persuades less than the strong one alone. */
const secondShare = 0.25;
/** A single word convinces the model more than a person: in choosing what to show it counts for less than a concept. */
const wordTrust = 0.3;
/** Each further concept that speaks for the winner makes a sentence more telling by this, up to the most. */
const perConcept = 0.4;
const mostConcepts = 3;
/** A sentence that names concepts, though none of the winner's own, is shown only where the best would stand alone. */
const leastTelling = 0.05;

/**
 * The sentences that speak most for the winner: for each, the part of the model's score that its own words brought,
 * against the runner-up and against the tracks at large in equal parts. Weights are shares of all that speaks for the winner.
 */
export function findEvidence(
  document: Document,
  features: PostingFeatures,
  model: TrackModel,
  ranking: readonly number[],
): TrackVerdict['evidence'] {
  const pull = pullsOf(model, features.values, ranking);
  const { title, weights, convincing } = dividePulls(features, pull, model.features.firstWord);
  const telling = convincing.map(
    (part, index) => part * tellingOf(features.sentenceIds[index] ?? [], model, pull, ranking),
  );
  const total = weights.reduce((sum, weight) => sum + Math.max(0, weight), Math.max(0, title)) || 1;
  const shown = bestSentences(document, features.sentences, telling).map(({ index, sentence }) => ({
    ...evidenceOf(document, sentence),
    weight: share(Math.max(0, weights[index] ?? 0), total),
  }));
  const needsTitle = title > 0 && document.title !== '' && shown.length < fewestSentences;
  const pieces = needsTitle ? [...shown, { ...titleEvidence(document), weight: share(title, total) }] : shown;
  return pieces.sort((a, b) => b.weight - a.weight);
}

function share(weight: number, total: number): number {
  return Math.round((weight / total) * 1000) / 1000;
}

/** What each feature brought to the winner against the others, by its id. */
function pullsOf(model: TrackModel, values: ReadonlyMap<number, number>, ranking: readonly number[]): Float64Array {
  const [winner = 0, runnerUp = 0] = ranking;
  const { weights } = model;
  const pulls = new Float64Array(model.features.size);
  for (const [id, value] of values) {
    const row = weights.row(id);
    const own = weights.values[row + winner] ?? 0;
    const others = ((weights.sums[id] ?? 0) - own) / (trackIds.length - 1);
    pulls[id] = value * (own - (others + (weights.values[row + runnerUp] ?? 0)) / 2);
  }
  return pulls;
}

/**
 * What title and sentences have of the pulls, a feature found in several divided among them: `weights` as the model counts,
 * `convincing` with single words dampened.
 */
function dividePulls(
  { titleIds, sentenceIds, emphases }: PostingFeatures,
  pulls: Float64Array,
  firstWord: number,
): { title: number; weights: number[]; convincing: number[] } {
  const isWord = (id: number) => id >= firstWord;
  const uses = new Float64Array(pulls.length);
  const addUses = (ids: readonly number[], times: number, emphasis: number) => {
    for (const id of ids) uses[id] = (uses[id] ?? 0) + (isWord(id) ? times : emphasis);
  };
  addUses(titleIds, titleTimes, 1);
  for (const [index, ids] of sentenceIds.entries()) addUses(ids, 1, emphases[index] ?? 0);
  const partOf = (id: number, times: number, emphasis: number) =>
    ((pulls[id] ?? 0) * (isWord(id) ? times : emphasis)) / (uses[id] || 1);
  const title = titleIds.reduce((sum, id) => sum + partOf(id, titleTimes, 1), 0);
  const [weights, convincing]: [number[], number[]] = [[], []];
  for (const [index, ids] of sentenceIds.entries()) {
    let [weight, conviction] = [0, 0];
    for (const id of ids) {
      const part = partOf(id, 1, emphases[index] ?? 0);
      weight += part;
      conviction += isWord(id) ? part * wordTrust : part;
    }
    weights.push(weight);
    convincing.push(conviction);
  }
  return { title, weights, convincing };
}

/** How telling a sentence is by the concepts in it that speak for the winner, against the runner-up too. */
function tellingOf(
  ids: readonly number[],
  { features, weights }: TrackModel,
  pulls: Float64Array,
  [winner = 0, runnerUp = 0]: readonly number[],
): number {
  let found = 0;
  for (const id of ids) {
    if (id >= features.firstWord || (pulls[id] ?? 0) <= 0) continue;
    const row = weights.row(id);
    const isFor = (weights.values[row + winner] ?? 0) > (weights.values[row + runnerUp] ?? 0);
    if (isFor) found += partOfConcept(id % concepts.length);
  }
  if (found < 1) return Math.max(found, ids.some((id) => id < features.firstWord) ? leastTelling : 0);
  return 1 + perConcept * (Math.min(found, mostConcepts) - 1);
}

function bestSentences(
  document: Document,
  sentences: readonly RoleSentence[],
  weights: readonly number[],
): { index: number; sentence: RoleSentence; worth: number }[] {
  const ranked = sentences
    .map((sentence, index) => ({ index, sentence, worth: worthOf(document, sentence, weights[index] ?? 0) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
    .slice(0, 3 * mostSentences);
  const best = ranked[0]?.worth ?? 0;
  // Postings are often pasted with a part of them twice.
  const quotes = ranked.map(({ sentence }) => document.text.slice(sentence.start, sentence.end));
  return ranked
    .filter((_, place) => isNew(quotes, place))
    .slice(0, mostSentences)
    .filter(({ worth }, place) => worth >= best * (place < fewestSentences ? secondShare : worthShare));
}

/** Whether no better quote says the same, whole or in part. */
function isNew(quotes: readonly string[], place: number): boolean {
  const quote = quotes[place] ?? '';
  return !quotes.slice(0, place).some((better) => better.includes(quote) || quote.includes(better));
}

function worthOf(document: Document, sentence: RoleSentence, weight: number): number {
  return weight > 0 ? weight * trustIn(document, sentence) : 0;
}
