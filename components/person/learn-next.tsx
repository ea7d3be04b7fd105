import { t } from '../../lib/i18n/messages.ts';
import type { SkillToLearn } from '../../lib/match/career/learn-next.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';

/** With fewer saved postings than this, the counts say nothing. */
const fewest = 3;
const shown = 6;

interface LearnNextProps {
  readonly toLearn: readonly SkillToLearn[];
  /** Number of saved postings that were looked at. */
  readonly postings: number;
  /** The rank of its heading on the page. */
  readonly heading: 'h2' | 'h3';
}

/** The skills whose learning would turn most saved postings into matches. */
export function LearnNext({ toLearn, postings, heading: Heading }: LearnNextProps) {
  return (
    <section class="learn-next">
      <Heading>{t('paths.learnNext')}</Heading>
      {postings < fewest ? (
        <p class="muted">{t('paths.saveMore', { count: fewest })}</p>
      ) : (
        <>
          <ol class="planned">
            {toLearn.slice(0, shown).map(({ id, opens, asked }) => (
              <li key={id}>
                <span>{skillById(id)?.name ?? id}</span>
                <span class="muted small">
                  {[opens > 0 && t('paths.opens', opens), t('paths.askedBy', asked)].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ol>
          <p class="muted small">{t('paths.learnNextNote', { count: postings })}</p>
        </>
      )}
    </section>
  );
}
