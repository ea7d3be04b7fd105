import type { CDPSession } from 'playwright-core';
import { triggerAction } from './chromium-extensions.ts';

/** The popup as it hangs from the button, over the active tab. It belongs to no tab, so Playwright does not know it. */
export interface Popup {
  /** Runs in the popup. Must not refer to anything outside itself. */
  inPage<A, R>(run: (document: Document, argument: A) => R, argument: A): Promise<R>;
}

/** Attaches to the popup that has been opened. @throws where there is none after five seconds */
export async function attachToPopup(browser: CDPSession, address: string): Promise<Popup> {
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: await targetAt(browser, address),
    flatten: false,
  });
  let lastId = 0;
  return {
    async inPage(run, argument) {
      lastId += 1;
      const id = lastId;
      const expression = `(${run})(document, ${JSON.stringify(argument) ?? 'undefined'})`;
      const answered = answerTo(browser, sessionId, id);
      const message = { id, method: 'Runtime.evaluate', params: { expression, returnByValue: true } };
      await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) });
      return (await answered) as never;
    },
  };
}

/** Presses an extension's button over the tab at an address. */
export async function pressButton(browser: CDPSession, extensionId: string, url: string): Promise<void> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === url);
  if (!tab) throw new Error(`There is no tab at ${url}.`);
  await triggerAction(browser, extensionId, tab.targetId);
}

async function targetAt(browser: CDPSession, address: string): Promise<string> {
  for (const end = Date.now() + 5000; Date.now() < end; ) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const target = targetInfos.find(({ url }) => url === address);
    if (target) return target.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing came up at ${address}.`);
}

function answerTo(browser: CDPSession, sessionId: string, id: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const listen = (event: { sessionId: string; message: string }) => {
      const answer = JSON.parse(event.message);
      if (event.sessionId !== sessionId || answer.id !== id) return;
      browser.off('Target.receivedMessageFromTarget', listen);
      const { result, exceptionDetails } = answer.result;
      if (exceptionDetails) reject(new Error(exceptionDetails.text));
      else resolve(result.value);
    };
    browser.on('Target.receivedMessageFromTarget', listen);
  });
}
