import { useMemo, useState } from 'preact/hooks';
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
import { words } from './words.ts';

/** Every saved posting: searched, filtered, sorted, opened in place; out and in as files. */
export function Saved(props: SavedProps) {
  const { entries, notice } = props;
  const [view, setView] = useState(firstView);
  const shown = useMemo(() => entriesOf(entries, view), [entries, view]);
  return (
    <div class="saved">
      <header class="page-head">
        <Logo size={20} />
        <strong>{productName}</strong>
        <h1>
          {words.title} {entries.length > 0 && entries.length}
        </h1>
        <span class="muted local">{words.local}</span>
      </header>
      <main>
        <div class="tools">
          {entries.length > 0 && <Toolbar entries={entries} view={view} onView={setView} />}
          <Transfer any={entries.length > 0} onExport={props.onExport} onImport={props.onImport} />
        </div>
        {notice && <NoticeBar {...props} notice={notice} />}
        <p class="sr" role="status">
          {words.shown(shown.length, entries.length)}
        </p>
        {shown.length > 0 ? (
          <>
            <PostingsTable {...props} entries={shown} view={view} onView={setView} />
            <AskedChart entries={shown} />
          </>
        ) : (
          <Empty filtered={narrows(view)} onClear={() => setView(firstView)} />
        )}
      </main>
    </div>
  );
}
