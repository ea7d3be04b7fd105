import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import type { Unread } from '../lib/posting/posting.ts';

const english = fileURLToPath(new URL('../locales/en.yml', import.meta.url));

/** Why nothing was read, as the English interface says it. */
export function unreadSentence(unread: Unread): string {
  const messages = generateChromeMessages(parseMessagesText(readFileSync(english, 'utf8'), 'YAML'));
  const sentence = messages[`unread_${unread.reason.replaceAll('-', '_')}`]?.message ?? unread.reason;
  return unread.reason === 'frame' ? sentence.replace('{address}', unread.address) : sentence;
}
