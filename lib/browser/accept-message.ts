import { RefusedMessage } from './answer.ts';
import { pageMessageSchemas } from './message-schemas.ts';
import type { LoadedMessage, Messages } from './messages.ts';

/** What a message carries. */
export type Load<T extends LoadedMessage> = Parameters<Messages[T]>[0];

/** What a message carries, once its shape has been checked. @throws {RefusedMessage} */
export function acceptLoad<T extends LoadedMessage>(type: T, data: unknown): Load<T> {
  const parsed = pageMessageSchemas[type].safeParse(data);
  if (!parsed.success) throw new RefusedMessage();
  return parsed.data as Load<T>;
}
