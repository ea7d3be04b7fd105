import type { Analysis } from '../../lib/analysis/analysis.ts';
import { type Flag, type FlagVerdict, flags as knownFlags } from '../../lib/taxonomy/flags.ts';
import { ChipQuotes, type QuotedChip } from '../shared/chip-quotes.tsx';
import { Icon } from '../shared/icons.tsx';
import { Part } from '../shared/part.tsx';
import { flagNote, words } from './words.ts';

const order: readonly FlagVerdict[] = ['overhyped', 'caution', 'underrated', 'signal'];

/** What the posting gives away about itself, warnings first; each opens to why it matters and the sentence that says so. */
export function Flags({ flags }: { readonly flags: Analysis['flags'] }) {
  if (flags.length === 0) return null;
  const sorted = [...flags].sort((a, b) => rank(a.id) - rank(b.id));
  return (
    <Part title={words.flags}>
      <ChipQuotes chips={sorted.map(({ id, quote }) => chipOf(id, quote || null))} />
    </Part>
  );
}

/** A flag of the table; null for an id that this version does not know. */
function flagOf(id: string): Flag | null {
  return Object.hasOwn(knownFlags, id) ? knownFlags[id as keyof typeof knownFlags] : null;
}

function rank(id: string): number {
  const flag = flagOf(id);
  return flag ? order.indexOf(flag.verdict) : order.length;
}

function chipOf(id: string, quote: string | null): QuotedChip {
  const flag = flagOf(id);
  const warns = flag?.verdict === 'overhyped' || flag?.verdict === 'caution';
  return {
    id,
    quote,
    label: flag?.name ?? id.replaceAll('-', ' '),
    note: flag ? flagNote(flag.verdict, flag.because) : undefined,
    mark: warns && <Icon name="alert" size={14} />,
  };
}
