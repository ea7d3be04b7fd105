import { useEffect, useRef, useState } from 'preact/hooks';

/** What the person has typed and is not known to be stored. */
interface Draft {
  readonly text: string;
  /** The stored text from which it goes on. */
  readonly base: string;
}

export interface DraftField {
  /** What to show: what is typed, or what is stored. */
  readonly text: string;
  /** True where another window has stored something else since this one began to type: nothing is kept until the person has chosen. */
  readonly isContested: boolean;
  readonly type: (text: string) => void;
  /** Keeps what is typed now, without waiting for a pause. */
  readonly keepNow: () => void;
  /** Takes what the other window stored. */
  readonly takeStored: () => void;
  /** Puts what is typed below what the other window stored. */
  readonly takeBoth: () => void;
}

/** Milliseconds without typing before the text is kept. */
const pause = 300;

/**
 * A text of the user's that several windows may write. It is kept shortly after each pause and when the field is closed; what could not
 * be kept is tried again with the next letter, and when the field is left.
 * @param stored the text as it is stored, whoever changed it
 * @param keep stores a text
 */
export function useDraft(stored: string, keep: (text: string) => void): DraftField {
  const [draft, setDraft] = useState<Draft | null>(null);
  /** Sent off to be stored, oldest first: what comes back of it no other window wrote. */
  const sent = useRef<readonly string[]>([]);
  const isUnsaved = draft !== null && draft.text !== stored;
  const isContested = isUnsaved && draft.base !== stored && !sent.current.includes(stored);
  const send = (text: string) => {
    sent.current = [...sent.current, text];
    keep(text);
  };
  const keepNow = () => {
    if (isUnsaved && !isContested) send(draft.text);
  };
  const close = () => (isContested ? send(both(stored, draft.text)) : keepNow());
  const latest = useRef({ keepNow, close });
  latest.current = { keepNow, close };
  useEffect(() => {
    const at = sent.current.indexOf(stored);
    sent.current = sent.current.slice(at + 1);
    const isIdle = sent.current.length === 0;
    setDraft((now) => {
      if (now === null || (now.text === stored && isIdle)) return null;
      return at === -1 ? now : { ...now, base: stored };
    });
  }, [stored]);
  useEffect(() => {
    const timer = setTimeout(() => latest.current.keepNow(), pause);
    return () => clearTimeout(timer);
  }, [draft?.text, stored]);
  useEffect(() => () => latest.current.close(), []);
  return {
    text: draft?.text ?? stored,
    isContested,
    type: (text) => setDraft({ text, base: draft?.base ?? stored }),
    keepNow,
    takeStored: () => setDraft(null),
    takeBoth: () => isContested && setDraft({ text: both(stored, draft.text), base: stored }),
  };
}

function both(theirs: string, own: string): string {
  return [theirs, own].filter((text) => text !== '').join('\n\n');
}
