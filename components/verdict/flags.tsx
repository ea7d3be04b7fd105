import type { Analysis } from '../../lib/analysis/analysis.ts';
import { ChipQuotes } from '../shared/chip-quotes.tsx';
import { Part } from '../shared/part.tsx';
import { flagWord, words } from './words.ts';

/** What the posting gives away about itself, each with the sentence that does. */
export function Flags({ flags }: { readonly flags: Analysis['flags'] }) {
  if (flags.length === 0) return null;
  return (
    <Part title={words.flags}>
      <ChipQuotes chips={flags.map(({ id, quote }) => ({ id, label: flagWord(id), quote: quote || null }))} />
    </Part>
  );
}
