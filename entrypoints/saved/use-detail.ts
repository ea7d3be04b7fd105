import { useEffect, useState } from 'preact/hooks';
import { getSaved } from '../../lib/library/library.ts';
import type { SavedPosting } from '../../lib/library/saved-posting.ts';

/** The open posting with its text; null while it is read, and where none is open. */
export function useDetail(key: string | null, onError: (error: unknown) => void): SavedPosting | null {
  const [saved, setSaved] = useState<SavedPosting | null>(null);
  useEffect(() => {
    let wanted = true;
    setSaved(null);
    if (key !== null) getSaved(key).then((found) => wanted && setSaved(found), onError);
    return () => {
      wanted = false;
    };
  }, [key]);
  return saved;
}
