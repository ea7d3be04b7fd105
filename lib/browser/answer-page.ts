import type { GetReturnType } from '@webext-core/messaging';
import type { Load } from './accept-message.ts';
import { type Incoming, ownExtension, RefusedMessage } from './answer.ts';
import type { BareMessage, LoadedMessage, Messages } from './messages.ts';
import { messenger } from './messenger.ts';
import { hostOfSender, type Own, type Sender, tabOfPageScript } from './senders.ts';

type Reply<T extends keyof Messages> = GetReturnType<Messages[T]> | Promise<GetReturnType<Messages[T]>>;

/** The tab that a message comes from, once its sender has been checked. @throws {RefusedMessage} */
export function acceptSender(sender: Sender, own: Own): number {
  const tabId = tabOfPageScript(sender, own);
  if (tabId === null) throw new RefusedMessage();
  return tabId;
}

/** The same for a message that must carry nothing. @throws {RefusedMessage} */
export function acceptBare({ data, sender }: Incoming, own: Own): number {
  if (data !== undefined) throw new RefusedMessage();
  return acceptSender(sender, own);
}

/**
 * Answers a message from page scripts that carries nothing, in the background and at once, as long as the click that it came from counts;
 * the handler is given the tab and the host name that it comes from.
 */
export function answerBare<T extends BareMessage>(type: T, handler: (tabId: number, host: string) => Reply<T>): void {
  messenger.onMessage(type, (message) => handler(acceptBare(message, ownExtension()), hostOfSender(message.sender)));
}

/**
 * Answers a message from page scripts that carries something, in the background; what it carries is checked first. The handler is given
 * the tab and the host name that it comes from.
 */
export function answerLoaded<T extends LoadedMessage>(
  type: T,
  handler: (data: Load<T>, tabId: number, host: string) => Reply<T>,
): void {
  messenger.onMessage(type, async ({ data, sender }) => {
    const tabId = acceptSender(sender, ownExtension());
    // With the schemas of all that a message may carry: see start-background.ts.
    const { acceptLoad } = await import('./accept-message.ts');
    return handler(acceptLoad(type, data), tabId, hostOfSender(sender));
  });
}
