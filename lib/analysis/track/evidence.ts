import { trackIds } from '../../taxonomy/track-ids.ts';
import type { TrackVerdict } from '../analysis.ts';
import { type Document, evidenceOf, titleEvidence } from '../document.ts';
import { partOfConcept, trustIn } from './evidence-trust.ts';
import { descriptionBase, type FeatureValues, type PostingFeatures, titleTimes } from './features.ts';
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
  const pull = pullsOf(model, features, ranking);
  const { title, weights, convincing } = dividePulls(features, pull, model.features.firstWord);
  const [winner = 0, runnerUp = 0] = ranking;
  const telling = convincing.map((conviction, index) => {
    const sentence = features.sentences[index];
    return sentence ? conviction * tellingOf(sentence, model, pull, winner, runnerUp) : 0;
  });
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
function pullsOf(model: TrackModel, { ids, values }: FeatureValues, ranking: readonly number[]): Float64Array {
  const [winner = 0, runnerUp = 0] = ranking;
  const { weights } = model;
  const pulls = new Float64Array(model.features.size);
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index] ?? 0;
    const value = values[index] ?? 0;
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
  { titleIds, sentences, emphases }: PostingFeatures,
  pulls: Float64Array,
  firstWord: number,
): { title: number; weights: Float64Array; convincing: Float64Array } {
  const uses = usesOf(titleIds, sentences, emphases, pulls.length, firstWord);
  let title = 0;
  for (const id of titleIds) title += partOf(pulls, uses, id, id >= firstWord ? titleTimes : 1);
  const weights = new Float64Array(sentences.length);
  const convincing = new Float64Array(sentences.length);
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (!sentence || sentence.zone === 'company') continue;
    const emphasis = emphases[index] ?? 0;
    let [weight, conviction] = [0, 0];
    for (const concept of sentence.concepts) {
      const part = partOf(pulls, uses, descriptionBase + concept, emphasis);
      weight += part;
      conviction += part;
    }
    for (const code of sentence.codes) {
      const part = partOf(pulls, uses, firstWord + code, 1);
      weight += part;
      conviction += part * wordTrust;
    }
    weights[index] = weight;
    convincing[index] = conviction;
  }
  return { title, weights, convincing };
}

function partOf(pulls: Float64Array, uses: Float64Array, id: number, times: number): number {
  return ((pulls[id] ?? 0) * times) / (uses[id] || 1);
}

/** How often each feature is used: a word as often as it occurs, a concept by the emphasis of its sentences. */
function usesOf(
  titleIds: readonly number[],
  sentences: readonly RoleSentence[],
  emphases: Float64Array,
  size: number,
  firstWord: number,
): Float64Array {
  const uses = new Float64Array(size);
  for (const id of titleIds) uses[id] = (uses[id] ?? 0) + (id >= firstWord ? titleTimes : 1);
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (!sentence || sentence.zone === 'company') continue;
    const emphasis = emphases[index] ?? 0;
    for (const concept of sentence.concepts) {
      uses[descriptionBase + concept] = (uses[descriptionBase + concept] ?? 0) + emphasis;
    }
    for (const code of sentence.codes) uses[firstWord + code] = (uses[firstWord + code] ?? 0) + 1;
  }
  return uses;
}

/** How telling a sentence is by the concepts in it that speak for the winner, against the runner-up too. */
function tellingOf(
  { zone, concepts: named }: RoleSentence,
  { weights }: TrackModel,
  pulls: Float64Array,
  winner: number,
  runnerUp: number,
): number {
  if (zone === 'company' || named.length === 0) return 0;
  let found = 0;
  for (const concept of named) {
    const id = descriptionBase + concept;
    if ((pulls[id] ?? 0) <= 0) continue;
    const row = weights.row(id);
    const isFor = (weights.values[row + winner] ?? 0) > (weights.values[row + runnerUp] ?? 0);
    if (isFor) found += partOfConcept(concept);
  }
  if (found < 1) return Math.max(found, leastTelling);
  return 1 + perConcept * (Math.min(found, mostConcepts) - 1);
}

interface RankedSentence {
  readonly index: number;
  readonly sentence: RoleSentence;
  readonly worth: number;
}

function bestSentences(
  document: Document,
  sentences: readonly RoleSentence[],
  telling: Float64Array,
): RankedSentence[] {
  const ranked: RankedSentence[] = [];
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    const worth = sentence ? worthOf(document, sentence, telling[index] ?? 0) : 0;
    if (sentence && worth > 0) ranked.push({ index, sentence, worth });
  }
  ranked.sort((a, b) => b.worth - a.worth || a.index - b.index);
  const candidates = ranked.slice(0, 3 * mostSentences);
  const best = candidates[0]?.worth ?? 0;
  // Postings are often pasted with a part of them twice.
  const quotes = candidates.map(({ sentence }) => document.text.slice(sentence.start, sentence.end));
  return candidates
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
