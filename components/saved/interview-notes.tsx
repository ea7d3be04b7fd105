import type { Analysis } from '../../lib/analysis/analysis.ts';
import { t } from '../../lib/i18n/messages.ts';
import type { Status } from '../../lib/library/saved-posting.ts';
import { interviewNotes } from '../../lib/match/career/interview-notes.ts';
import { FactGroups } from '../career/fact-groups.tsx';

/** Stages at which a person gets ready to talk. */
const talking: readonly Status[] = ['applied', 'phone-screen', 'interview'];

interface InterviewPreparationProps {
  readonly analysis: Analysis;
  readonly status: Status;
}

/** What to have ready for an interview on this posting; nothing at other stages. */
export function InterviewPreparation({ analysis, status }: InterviewPreparationProps) {
  if (!talking.includes(status) || analysis.track === null) return null;
  const { tested, ask, stories } = interviewNotes(analysis);
  return (
    <section>
      <h2 class="part-title">{t('paths.review')}</h2>
      <FactGroups
        heading="h3"
        groups={[
          { title: t('about.tested'), facts: tested.filter(({ part }) => part === 'tested') },
          { title: t('about.weak'), facts: tested.filter(({ part }) => part === 'weak') },
          { title: t('about.ask'), facts: ask },
          { title: t('paths.proofs'), facts: stories },
        ]}
      />
    </section>
  );
}
