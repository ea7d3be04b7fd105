import { t } from '../../lib/i18n/messages.ts';
import { unreadWord } from '../shared/words.ts';
import { Paste } from './paste.tsx';
import type { PageState, PopupProps } from './props.ts';
import { Review } from './review.tsx';

type ThisPageProps = Pick<
  PopupProps,
  'page' | 'pasted' | 'onShowPanel' | 'onPaste' | 'onClearPasted' | 'onSave' | 'onChange'
>;

/** The verdict on the page in the active tab, or on what the user pasted. */
export function ThisPage({ page, pasted, onShowPanel, onPaste, onClearPasted, onSave, onChange }: ThisPageProps) {
  const have = (id: string) => onChange({ kind: 'have-skill', id });
  if (pasted) {
    return (
      <Review reviewed={pasted} kicker={t('popup.pastedFrom')} onSave={() => onSave(pasted)} onHaveSkill={have}>
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
        <Review reviewed={reviewed} onSave={() => onSave(reviewed)} onHaveSkill={have}>
          <button type="button" class="button" onClick={onShowPanel}>
            {t('popup.showPanel')}
          </button>
        </Review>
        <Paste onPaste={onPaste} startOpen={false} />
      </>
    );
  }
  return (
    <>
      <Unread page={page} />
      {page.kind !== 'asking' && <Paste onPaste={onPaste} startOpen={true} />}
    </>
  );
}

function Unread({ page }: { readonly page: Exclude<PageState, { kind: 'read' }> }) {
  if (page.kind === 'asking') {
    return (
      <div class="skeleton" role="status">
        <span class="sr">{t('popup.reading')}</span>
        <i style={{ width: '60%' }} />
        <i style={{ width: '40%' }} />
        <i class="block" />
        <i style={{ width: '75%' }} />
      </div>
    );
  }
  return (
    <section class="empty">
      <h2>{t('popup.noneTitle')}</h2>
      <p>{unreadWord(page.unread)}</p>
      <p class="muted">{t('popup.noneText')}</p>
    </section>
  );
}
