import { useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
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
        setNotice({ kind: 'problem', text: damageWord(postings.length, damaged) });
      }),
    [],
  );
}

function damageWord(postings: number, profile: boolean): string {
  const sentences = [
    postings > 0 && t('saved.damagedPostings', postings),
    profile && t('saved.damagedProfile'),
    t('saved.damagedKept'),
  ];
  return sentences.filter(Boolean).join(' ');
}
