import { nameOf, t } from '../../lib/i18n/messages.ts';
import { type SourceId, sources } from '../../lib/taxonomy/career/sources.ts';
import { formatMonth } from '../shared/format.ts';

const keys = { '000': 's000', '001': 's001', '002': 's002', '003': 's003', '004': 's004', ours: 'ours' } as const;

/** The number by which a fact points to its source below; a screen reader hears the word before it. */
export function Cite({ source, among }: { readonly source: SourceId; readonly among: readonly SourceId[] }) {
  return (
    <sup class="cite">
      <span class="sr">{t('about.source')} </span>
      {among.indexOf(source) + 1}
    </sup>
  );
}

/** The sources of what stands above, in the order of their numbers, each with its date. */
export function Footnotes({ sources: used }: { readonly sources: readonly SourceId[] }) {
  if (used.length === 0) return null;
  return (
    <ol class="footnotes">
      {used.map((id) => (
        <li key={id}>
          {nameOf('career.source', keys[id])} ({formatMonth(sources[id].asOf)})
        </li>
      ))}
    </ol>
  );
}

/** Each source once, in the order in which facts first rest on it. */
export function sourcesOf(facts: readonly { readonly source: SourceId }[]): SourceId[] {
  return [...new Set(facts.map(({ source }) => source))];
}
