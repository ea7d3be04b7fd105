import { formatList } from '../../lib/i18n/locale.ts';
import { t } from '../../lib/i18n/messages.ts';
import type { PostingFacts } from '../../lib/match/career/posting-facts.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';
import { FoldedPart } from '../shared/folded-part.tsx';
import { FactGroups } from './fact-groups.tsx';

/** Beliefs set right, how demand moves, and which words screening software would look for: only what this posting brings up. */
export function WorthKnowing({ facts }: { readonly facts: PostingFacts }) {
  const { beliefs, shifts, screening } = facts;
  const count = beliefs.length + shifts.length;
  if (count === 0) return null;
  const lacking = screening.length > 0 && (
    <p>{t('about.screening', { skills: formatList(screening.map((id) => skillById(id)?.name ?? id)) })}</p>
  );
  return (
    <FoldedPart title={t('about.worthKnowing')} aside={<span class="tally">{t('about.notes', count)}</span>}>
      <FactGroups
        groups={[
          { title: t('about.beliefs'), facts: beliefs },
          { title: t('about.shifts'), facts: shifts, lead: lacking },
        ]}
      />
    </FoldedPart>
  );
}
