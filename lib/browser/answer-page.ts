import type { GetReturnType } from '@webext-core/messaging';
import { type Incoming, ownExtension, RefusedMessage } from './answer.ts';
import { type Messages, type PageMessage, pageMessageSchemas } from './messages.ts';
import { messenger } from './messenger.ts';
import { hostOfSender, type Own, tabOfPageScript } from './senders.ts';

type Data<T extends PageMessage> = Parameters<Messages[T]> extends [infer D] ? D : undefined;
type Reply<T extends PageMessage> = GetReturnType<Messages[T]>;

/** What a message carries and the tab it comes from, once both have been checked. @throws {RefusedMessage} */
export function acceptPageMessage<T extends PageMessage>(
  type: T,
  { data, sender }: Incoming,
  own: Own,
): { data: Data<T>; tabId: number } {
  const tabId = tabOfPageScript(sender, own);
  const parsed = pageMessageSchemas[type].safeParse(data);
  if (tabId === null || !parsed.success) throw new RefusedMessage();
  return { data: parsed.data as Data<T>, tabId };
}

/** Answers a message from page scripts, in the background; the handler is given the tab and the host name that it comes from. */
export function answerPage<T extends PageMessage>(
  type: T,
  handler: (data: Data<T>, tabId: number, host: string) => Reply<T> | Promise<Reply<T>>,
): void {
  messenger.onMessage(type, (message) => {
    const { data, tabId } = acceptPageMessage(type, message, ownExtension());
    return handler(data, tabId, hostOfSender(message.sender));
  });
}
