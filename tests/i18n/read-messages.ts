import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { MessageTable } from './get-message.ts';

/** The messages of a language as the build ships them, from the file that people edit. */
export async function readMessages(language: string): Promise<MessageTable> {
  return generateChromeMessages(await parseMessagesFile(`locales/${language}.yml`)) as MessageTable;
}
