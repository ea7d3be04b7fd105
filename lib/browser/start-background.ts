import { browser } from 'wxt/browser';
import { answerPage } from './answer-page.ts';
import { injectPanel, injectSentinels } from './injection.ts';

/** Registers everything the background answers to. Synchronous: a sleeping worker is woken only for listeners registered at once. */
export function startBackground(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void injectSentinels();
  });
  answerPage('posting-seen', async (_data, { tab }) => {
    if (tab?.id === undefined) return false;
    await injectPanel(tab.id);
    return true;
  });
}
