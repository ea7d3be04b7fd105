import { useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';
import { countDamaged, setDamagedAside } from '../../lib/library/library.ts';
import { readCorrectionsState, readProfileState, setStoredDamageAside } from '../../lib/profile/store-changes.ts';
import type { NoticeHolder } from './use-notice.ts';

/** Says so when the page opens, where something that is kept cannot be read. Gives what dismisses it: it is told no more, and kept. */
export function useDamage({ setNotice, attempt }: NoticeHolder): () => void {
  useEffect(
    () =>
      attempt(async () => {
        const [postings, profile, corrections] = await Promise.all([
          countDamaged(),
          readProfileState(),
          readCorrectionsState(),
        ]);
        const sentences = [
          postings > 0 && t('saved.damagedPostings', postings),
          profile.damaged && t('saved.damagedProfile'),
          corrections.damaged && t('saved.damagedCorrections'),
        ].filter((sentence) => sentence !== false);
        if (sentences.length > 0) setNotice({ kind: 'damage', text: [...sentences, t('saved.damagedKept')].join(' ') });
      }),
    [],
  );
  return () =>
    attempt(async () => {
      await setDamagedAside();
      await setStoredDamageAside();
      setNotice(null);
    });
}
