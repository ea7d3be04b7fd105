import { useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import { LearnNext } from '../person/learn-next.tsx';
import { Logo } from '../shared/icons.tsx';
import { productName } from '../shared/words.ts';
import { AskedChart } from './asked-chart.tsx';
import { Empty } from './empty.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { PostingsTable } from './postings-table.tsx';
import type { SavedProps } from './props.ts';
import { Toolbar } from './toolbar.tsx';
import { Transfer } from './transfer.tsx';
import { entriesOf, firstView, narrows } from './view.ts';

/** Every saved posting: searched, filtered, sorted, opened in place; out and in as files. */
export function Saved(props: SavedProps) {
  const { entries, toLearn, notice } = props;
  const [view, setView] = useState(firstView);
  const shown = useMemo(() => entriesOf(entries, view), [entries, view]);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The notice goes with the button that is pressed in it, and the focus would be lost. */
  const leavingNotice = (act: () => void) => () => {
    act();
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <div class="saved">
      <header class="page-head">
        <Logo size={20} />
        <strong>{productName}</strong>
        <h1 ref={heading} tabIndex={-1}>
          {entries.length > 0 ? t('saved.titleCount', { count: entries.length }) : t('saved.title')}
        </h1>
        <span class="muted local">{t('saved.local')}</span>
        <a class="link" href="/options.html">
          {t('options.title')}
        </a>
      </header>
      <main>
        <div class="tools">
          {entries.length > 0 && <Toolbar entries={entries} view={view} onView={setView} />}
          <Transfer any={entries.length > 0} onExport={props.onExport} onImport={props.onImport} />
        </div>
        {notice && (
          <NoticeBar
            {...props}
            notice={notice}
            onUndoRemove={leavingNotice(props.onUndoRemove)}
            onDismissNotice={leavingNotice(props.onDismissNotice)}
          />
        )}
        <p class="sr" role="status">
          {countOf(shown.length, entries.length)}
        </p>
        {shown.length > 0 ? (
          <>
            {entries.every(({ match }) => match === null) && <NoProfile />}
            <PostingsTable {...props} entries={shown} view={view} onView={setView} />
            <div class="insights">
              <AskedChart entries={shown} />
              {toLearn.length > 0 && <LearnNext toLearn={toLearn} postings={entries.length} heading="h2" />}
            </div>
          </>
        ) : (
          <Empty filtered={narrows(view)} onClear={() => setView(firstView)} />
        )}
      </main>
    </div>
  );
}

/** Why no posting is compared, and the way to change that. */
function NoProfile() {
  return (
    <p class="no-profile">
      {t('saved.noProfileText')}{' '}
      <a class="link" href="/options.html#skills">
        {t('saved.addSkills')}
      </a>
    </p>
  );
}

function countOf(shown: number, all: number): string {
  return shown === all ? t('saved.shownAll', { all }) : t('saved.shown', { shown, all });
}
