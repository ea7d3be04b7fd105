import { createI18n } from '@wxt-dev/i18n';

const { t } = createI18n();
const said = new Map<string, string>();
/** Beyond this many nothing more is remembered: what is said first is what a panel needs, and every posting has words of its own to fill in. */
const mostSaid = 500;

/**
 * A message in the browser's language, else in English; its key and what fills it in are checked in `messages.ts`.
 * A page script whose extension was updated gets no words from the browser any more: it repeats what it has said before, and has
 * no word for the rest.
 */
export function say(key: string, count?: number, shownCount?: string, values: Record<string, string> = {}): string {
  const id = JSON.stringify([key, count, values]);
  try {
    const message = count === undefined ? t(key, values) : t(key, count, [shownCount ?? String(count)], values);
    if (said.size < mostSaid) said.set(id, message);
    return message;
  } catch {
    return said.get(id) ?? '';
  }
}
