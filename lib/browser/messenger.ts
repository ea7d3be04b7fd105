import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Messages } from './messages.ts';

/**
 * Messages between the extension's own scripts. `sendMessage` rejects where nobody answers, the answerer throws, or the
 * extension was updated under a page script. Listen through `answer.ts` and
 * `answer-page.ts` only: they check the sender.
 */
export const messenger = defineExtensionMessaging<Messages>();
