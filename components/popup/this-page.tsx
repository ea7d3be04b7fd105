import { t } from '../../lib/i18n/messages.ts';
import type { Unread as UnreadPage } from '../../lib/posting/posting.ts';
import { unreadFields } from '../../lib/posting/unread-fields.ts';
import { ReportButton } from '../shared/report-button.tsx';
import { unreadWord } from '../shared/words.ts';
import { AlwaysHere } from './always-here.tsx';
import { Paste } from './paste.tsx';
import type { PopupProps } from './props.ts';
import { Review } from './review.tsx';
import { Waiting } from './waiting.tsx';

type ThisPageProps = Pick<
  PopupProps,
  | 'page'
  | 'pasted'
  | 'site'
  | 'onShowPanel'
  | 'onPaste'
  | 'onClearPasted'
  | 'onSave'
  | 'onUnsave'
  | 'onCorrect'
  | 'onChange'
  | 'onReport'
  | 'onOpenPosting'
  | 'onReloadTab'
  | 'onChooseSite'
  | 'onWithdrawSite'
>;

/** The verdict on the page in the active tab, or on what the user pasted. */
export function ThisPage(props: ThisPageProps) {
  const { page, pasted, site, onShowPanel, onPaste, onClearPasted, onSave, onUnsave, onCorrect, onChange } = props;
  const always = site && <AlwaysHere site={site} onChoose={props.onChooseSite} onWithdraw={props.onWithdrawSite} />;
  const have = (id: string) => onChange({ kind: 'have-skill', id });
  if (pasted) {
    return (
      <Review
        reviewed={pasted}
        kicker={t('popup.pastedFrom')}
        onSave={() => onSave(pasted)}
        onUnsave={(discards) => onUnsave(pasted, discards)}
        onHaveSkill={have}
        onCorrect={onCorrect}
      >
        <button type="button" class="button" onClick={onClearPasted}>
          {t('popup.pasteAnother')}
        </button>
      </Review>
    );
  }
  if (page.kind === 'read') {
    const { reviewed } = page;
    return (
      <>
        <Review
          reviewed={reviewed}
          onSave={() => onSave(reviewed)}
          onUnsave={(discards) => onUnsave(reviewed, discards)}
          onHaveSkill={have}
          onCorrect={onCorrect}
        >
          <button type="button" class="button" onClick={onShowPanel}>
            {t('popup.showPanel')}
          </button>
        </Review>
        {unreadFields(reviewed.posting).length > 0 && <ReportButton onReport={props.onReport} />}
        {always}
        <Paste onPaste={onPaste} startOpen={false} />
      </>
    );
  }
  if (page.kind === 'asking') return <Waiting />;
  return (
    <>
      <Unread {...props} unread={page.unread} />
      {always}
      <Paste onPaste={onPaste} startOpen={true} />
    </>
  );
}

interface UnreadProps extends Pick<ThisPageProps, 'onReport' | 'onOpenPosting' | 'onReloadTab'> {
  readonly unread: UnreadPage;
}

/** Reasons that lie with the browser: nothing was tried on the page. */
const untried: readonly string[] = ['no-access', 'no-answer', 'no-page'];

function Unread({ unread, onReport, onOpenPosting, onReloadTab }: UnreadProps) {
  return (
    <section class="empty">
      <h2>{t('popup.noneTitle')}</h2>
      <p>{unreadWord(unread)}</p>
      {unread.reason === 'frame' && (
        <button type="button" class="button primary" onClick={() => onOpenPosting(unread.address)}>
          {t('shared.openFrame')}
        </button>
      )}
      {unread.reason === 'no-answer' && (
        <button type="button" class="button primary" onClick={onReloadTab}>
          {t('popup.reloadTab')}
        </button>
      )}
      <p class="muted">{t('popup.noneText')}</p>
      {!untried.includes(unread.reason) && <ReportButton onReport={onReport} />}
    </section>
  );
}
