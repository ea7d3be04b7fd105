import type { Reading } from '../posting/posting.ts';
import { injectReader } from './injection.ts';
import { messenger } from './messenger.ts';
import { failing, TabError } from './tab.ts';

/**
 * What a tab's page shows, read on the spot, once it has settled (some eight seconds at most). Never "pending".
 * A page that cannot be reached gives "none". For the popup: the schema of the answer is loaded while the page is asked.
 */
export async function readTab(tabId: number): Promise<Reading> {
  try {
    const [answer, { acceptReading }] = await Promise.all([askTab(tabId), import('./reading-schema.ts')]);
    return acceptReading(answer) ?? { status: 'none', reason: 'no-answer' };
  } catch (error) {
    return { status: 'none', reason: error instanceof TabError ? error.code : 'no-answer' };
  }
}

async function askTab(tabId: number): Promise<unknown> {
  await injectReader(tabId).catch(failing('no-access'));
  return messenger.sendMessage('read-page', undefined, tabId).catch(failing('no-answer'));
}
