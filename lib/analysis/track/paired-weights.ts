/** How many characters of `pairs` tell one pair: its character, then the two that this stands for. */
export const pairLength = 3;

/**
 * Weights with every pair written out. Neighbouring weights that often stand together are stored as one character, because packers take
 * long repetitions for what they gain by and these have none. A pair may hold one made before it.
 * @param pairs in the order in which they were made, `pairLength` characters each
 */
export function unpaired(weights: string, pairs: string): string {
  let plain = weights;
  for (let at = pairs.length - pairLength; at >= 0; at -= pairLength) {
    plain = plain.replaceAll(pairs.charAt(at), pairs.slice(at + 1, at + pairLength));
  }
  return plain;
}
