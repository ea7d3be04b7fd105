import { useEffect, useState } from 'preact/hooks';
import { getSaved } from '../../lib/library/library.ts';
import type { SavedPosting } from '../../lib/library/saved-posting.ts';

interface Opened {
  readonly detail: SavedPosting | null;
  readonly unreadable: string | null;
}

const nothing: Opened = { detail: null, unreadable: null };

/**
 * Reads the posting of a key, with its text; in its place the key, where the text cannot be read. Both are null while it is read, and where
 * none is open.
 */
export function useDetail(key: string | null, onError: (error: unknown) => void): Opened {
  const [opened, setOpened] = useState(nothing);
  useEffect(() => {
    let wanted = true;
    setOpened(nothing);
    const show = (detail: SavedPosting | null) => wanted && setOpened({ detail, unreadable: detail ? null : key });
    if (key !== null) getSaved(key).then(show, onError);
    return () => {
      wanted = false;
    };
  }, [key]);
  return opened;
}
