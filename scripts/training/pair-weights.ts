import type { StoredModel } from '../../lib/analysis/track/model.ts';

/** Characters for pairs, those that weights seldom need. */
const characters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
/** A pair less frequent than this does not earn its entry. */
const leastFrequent = 80;

/** The weights with their most frequent pairs of neighbours written as one character each, as `unpaired` reads them. */
export function paired(plain: string): Pick<StoredModel, 'weights' | 'pairs'> {
  let weights = plain;
  let pairs = '';
  for (const character of characters.filter((each) => !plain.includes(each))) {
    const [pair, times] = mostFrequentPair(weights);
    if (times < leastFrequent) break;
    weights = weights.replaceAll(pair, character);
    pairs += character + pair;
  }
  return { weights, pairs };
}

/** The pair of neighbours that stands most often, the first of equals, and how often. */
function mostFrequentPair(weights: string): [pair: string, times: number] {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < weights.length; at += 1) {
    const pair = weights.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let most: [string, number] = ['', 0];
  for (const [pair, times] of counts) if (times > most[1]) most = [pair, times];
  return most;
}
