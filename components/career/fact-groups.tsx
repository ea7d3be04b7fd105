import type { ComponentChildren } from 'preact';
import type { FactRef } from '../../lib/taxonomy/career/facts.ts';
import type { SourceId } from '../../lib/taxonomy/career/sources.ts';
import { factText } from './fact-text.ts';
import { Cite, Footnotes, sourcesOf } from './footnotes.tsx';

export interface FactGroup {
  readonly title: string;
  readonly facts: readonly FactRef[];
  /** Stands before the facts: what is no sentence of a table. */
  readonly lead?: ComponentChildren;
}

interface FactGroupsProps {
  readonly groups: readonly FactGroup[];
  /** Rank of the groups' titles, one below what stands above them. */
  readonly heading?: 'h3' | 'h4';
  /** Sources of what the leads show: they are numbered first. */
  readonly alsoFrom?: readonly SourceId[];
}

/** Career facts under short titles, each with the number of its source; empty groups are left out. */
export function FactGroups({ groups, heading: Heading = 'h4', alsoFrom = [] }: FactGroupsProps) {
  const shown = groups.filter(({ facts, lead }) => facts.length > 0 || lead);
  const used = sourcesOf([...alsoFrom.map((source) => ({ source })), ...shown.flatMap(({ facts }) => facts)]);
  return (
    <div class="facts">
      {shown.map(({ title, facts, lead }) => (
        <section key={title}>
          <Heading>{title}</Heading>
          {lead}
          {facts.map((fact) => (
            <p key={`${fact.table}/${fact.row}/${fact.part}`}>
              {factText(fact)}
              <Cite source={fact.source} among={used} />
            </p>
          ))}
        </section>
      ))}
      <Footnotes sources={used} />
    </div>
  );
}
