import { useEffect, useState } from 'preact/hooks';
import type { SavedProps } from '../../components/saved/props.ts';
import { watchErased } from '../../lib/library/changes.ts';
import { removeSaved, restoreSaved } from '../../lib/library/library.ts';
import type { SavedPosting } from '../../lib/library/saved-posting.ts';
import type { NoticeHolder } from './use-notice.ts';

/** Deleting a posting, and putting the one deleted last back exactly as it was; there is no way back to before everything was erased. */
export function useRemoval({ attempt, setNotice }: NoticeHolder): Pick<SavedProps, 'onRemove' | 'onUndoRemove'> {
  const [removed, setRemoved] = useState<SavedPosting | null>(null);
  useEffect(
    () =>
      watchErased(() => {
        setRemoved(null);
        setNotice(null);
      }),
    [],
  );
  return {
    onRemove: (key) =>
      attempt(async () => {
        const gone = await removeSaved(key);
        setRemoved(gone);
        setNotice(gone && { kind: 'removed', title: gone.posting.title ?? '' });
      }),
    onUndoRemove: () =>
      attempt(async () => {
        if (removed) await restoreSaved(removed);
        setNotice(null);
      }),
  };
}
