import { nameOf, t } from '../../lib/i18n/messages.ts';
import { factsOf } from '../../lib/taxonomy/career/facts.ts';
import type { Transfer } from '../../lib/taxonomy/career/transfer.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';
import { FoldedPart } from '../shared/folded-part.tsx';
import { StateMark } from '../shared/state-mark.tsx';
import { FactGroups } from './fact-groups.tsx';

interface TransferNotesProps {
  readonly transfer: Transfer;
  /** Ids of the person's skills. */
  readonly known: ReadonlySet<string>;
}

/** What of the person's background serves this track, what is left to learn, and how long that takes. */
export function TransferNotes({ transfer, known }: TransferNotesProps) {
  const { id, gap, months } = transfer;
  const wanting = gap.filter((skill) => !known.has(skill));
  const part = (name: string) => factsOf('transfer', id, [name]);
  return (
    <FoldedPart
      title={t('about.transfer', { background: nameOf('career.background', id) })}
      aside={<span class="muted">{t('about.months', months)}</span>}
    >
      <FactGroups
        groups={[
          { title: t('about.carries'), facts: part('carries') },
          ...(wanting.length > 0 ? [{ title: t('about.gap'), facts: [], lead: <GapSkills skills={wanting} /> }] : []),
          { title: t('paths.spared'), facts: part('spared') },
          { title: t('about.mistake'), facts: part('mistake') },
        ]}
      />
    </FoldedPart>
  );
}

function GapSkills({ skills }: { readonly skills: readonly string[] }) {
  return (
    <ul class="marked-skills">
      {skills.map((skill) => (
        <li key={skill}>
          <StateMark state="missing" size={14} />
          <span class="sr">{nameOf('states', 'missing')}: </span>
          {skillById(skill)?.name ?? skill}
        </li>
      ))}
    </ul>
  );
}
