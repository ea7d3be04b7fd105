import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Messages } from './messages.ts';

/**
 * Messages between the extension's own scripts. `sendMessage` rejects where nobody answers, the answerer throws, or the
 * extension was updated under a page script. Nobody listens on this directly but `answer.ts`, which checks the sender.
 */
export const messenger = defineExtensionMessaging<Messages>();
