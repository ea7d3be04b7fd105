import type { GetReturnType } from '@webext-core/messaging';
import { type Incoming, ownExtension, RefusedMessage } from './answer.ts';
import { type Messages, type PageMessage, pageMessageSchemas } from './messages.ts';
import { messenger } from './messenger.ts';
import { isPageScript, type Own, type Sender } from './senders.ts';

type Data<T extends PageMessage> = Parameters<Messages[T]> extends [infer D] ? D : undefined;
type Reply<T extends PageMessage> = GetReturnType<Messages[T]>;

/** What a message carries, once its sender and its shape have been checked. @throws {RefusedMessage} */
export function acceptPageMessage<T extends PageMessage>(type: T, { data, sender }: Incoming, own: Own): Data<T> {
  if (!isPageScript(sender, own)) throw new RefusedMessage();
  const parsed = pageMessageSchemas[type].safeParse(data);
  if (!parsed.success) throw new RefusedMessage();
  return parsed.data as Data<T>;
}

/** Answers a message from page scripts, in the background. */
export function answerPage<T extends PageMessage>(
  type: T,
  handler: (data: Data<T>, sender: Sender) => Reply<T> | Promise<Reply<T>>,
): () => void {
  return messenger.onMessage(type, ({ data, sender }) =>
    handler(acceptPageMessage(type, { data, sender }, ownExtension()), sender),
  );
}
