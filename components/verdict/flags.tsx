import type { Analysis } from '../../lib/analysis/analysis.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { type FlagId, type FlagVerdict, flags as knownFlags } from '../../lib/taxonomy/flags.ts';
import { ChipQuotes, type QuotedChip } from '../shared/chip-quotes.tsx';
import { Icon } from '../shared/icons.tsx';
import { Part } from '../shared/part.tsx';

const order: readonly FlagVerdict[] = ['overhyped', 'caution', 'underrated', 'signal'];

/** What the posting gives away about itself, warnings first; each opens to why it matters and the sentence that says so. */
export function Flags({ flags }: { readonly flags: Analysis['flags'] }) {
  if (flags.length === 0) return null;
  const sorted = [...flags].sort((a, b) => rank(a.id) - rank(b.id));
  return (
    <Part title={t('verdict.flags')}>
      <ChipQuotes chips={sorted.map(({ id, quote }) => chipOf(id, quote || null))} />
    </Part>
  );
}

/** False for an id that this version does not know: it may come from a newer export. */
function isKnown(id: string): id is FlagId {
  return Object.hasOwn(knownFlags, id);
}

function rank(id: string): number {
  return isKnown(id) ? order.indexOf(knownFlags[id].verdict) : order.length;
}

function chipOf(id: string, quote: string | null): QuotedChip {
  if (!isKnown(id)) return { id, quote, label: id.replaceAll('-', ' ') };
  const { verdict } = knownFlags[id];
  const warns = verdict === 'overhyped' || verdict === 'caution';
  return {
    id,
    quote,
    label: nameOf('flags', id),
    note: nameOf('flagReasons', id),
    mark: warns && <Icon name="alert" size={14} />,
  };
}
