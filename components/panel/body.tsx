import { t } from '../../lib/i18n/messages.ts';
import { postingKey } from '../../lib/posting/posting-key.ts';
import { ReportButton } from '../shared/report-button.tsx';
import { unreadWord } from '../shared/words.ts';
import { Verdict } from '../verdict/verdict.tsx';
import type { PanelProps } from './props.ts';
import { Skeleton } from './skeleton.tsx';

/** What the panel has to say in its present state. */
export function Body({
  state,
  onHaveSkill,
  onCorrect,
  onReport,
}: Pick<PanelProps, 'state' | 'onHaveSkill' | 'onCorrect' | 'onReport'>) {
  switch (state.kind) {
    case 'reading':
      return <Skeleton />;
    case 'unreadable':
      return (
        <div class="message">
          <h2>{t('panel.unreadableTitle')}</h2>
          <p>{unreadWord(state.unread)}</p>
          {state.unread.reason === 'frame' && (
            <a class="button primary" href={state.unread.address} target="_blank" rel="noreferrer">
              {t('shared.openFrame')}
            </a>
          )}
          <p class="muted">{t('panel.unreadableText')}</p>
          <ReportButton onReport={onReport} />
        </div>
      );
    case 'outdated':
      return (
        <div class="message" role="status">
          <h2>{t('panel.outdatedTitle')}</h2>
          <p>{t('panel.outdatedText')}</p>
          <button type="button" class="button primary" onClick={() => location.reload()}>
            {t('panel.reload')}
          </button>
        </div>
      );
    case 'read':
      return (
        <>
          <p class="posting">{[state.posting.title, state.posting.company].filter(Boolean).join(' · ')}</p>
          <Verdict
            key={postingKey(state.posting)}
            analysis={state.analysis}
            match={state.match}
            terms={state.terms}
            facts={state.facts}
            unread={state.unread}
            starterTitle={t('panel.starterTitle')}
            onHaveSkill={onHaveSkill}
            correcting={{ posting: postingKey(state.posting), applied: state.applied, onCorrect }}
          />
          {state.unread.length > 0 && <ReportButton onReport={onReport} />}
        </>
      );
  }
}
