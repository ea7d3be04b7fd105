import { useEffect } from 'preact/hooks';
import { words } from '../../components/saved/words.ts';
import { listDamaged } from '../../lib/library/library.ts';
import { readProfileState } from '../../lib/profile/store-changes.ts';
import type { NoticeHolder } from './use-notice.ts';

/** Says so, once when the page opens, where something that is kept cannot be read. */
export function useDamage({ setNotice, attempt }: NoticeHolder): void {
  useEffect(
    () =>
      attempt(async () => {
        const [postings, { damaged }] = await Promise.all([listDamaged(), readProfileState()]);
        if (postings.length === 0 && !damaged) return;
        setNotice({ kind: 'problem', text: words.damaged(postings.length, damaged) });
      }),
    [],
  );
}
