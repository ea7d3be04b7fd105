import { createHash } from 'node:crypto';
import type { Example } from './corpus.ts';

/**
 * Spreads examples over folds, keeping a group together and the folds even: the largest groups first, each into the emptiest fold.
 * @param seed another seed gives another spread; the same seed always the same
 * @returns the fold of each example
 */
export function foldsOf(examples: readonly Example[], count: number, seed: number): number[] {
  const sizes = new Map<string, number>();
  for (const { group } of examples) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (hash(a, seed) < hash(b, seed) ? -1 : 1));
  const loads = new Array<number>(count).fill(0);
  const foldOfGroup = new Map<string, number>();
  for (const [group, size] of order) {
    const fold = loads.indexOf(Math.min(...loads));
    foldOfGroup.set(group, fold);
    loads[fold] = (loads[fold] ?? 0) + size;
  }
  return examples.map(({ group }) => foldOfGroup.get(group) ?? 0);
}

function hash(text: string, seed: number): string {
  return createHash('sha256').update(`${seed} ${text}`).digest('hex');
}
