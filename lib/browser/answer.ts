import type { GetReturnType } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { ProblemCode } from '../i18n/problem-word.ts';
import type { Messages } from './messages.ts';
import { messenger } from './messenger.ts';
import { isExtensionPage, type Own, type Sender } from './senders.ts';

/** A message from somewhere, as it came over the wire. */
export interface Incoming {
  readonly data: unknown;
  readonly sender: Sender;
}

/** The answer to a message that came from the wrong place or has the wrong shape. It says no more than that. */
export class RefusedMessage extends Error {
  override readonly name = 'RefusedMessage';
  readonly code: ProblemCode = 'refused';
  constructor() {
    super('Refused: Rolescope does not take this in.');
  }
}

/** This extension, as the browser names it. */
export function ownExtension(): Own {
  return { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
}

/** Answers a message that carries nothing, in a page script, where it comes from the extension's own pages. */
export function answerExtension<T extends 'read-page' | 'report-page' | 'show-panel'>(
  type: T,
  handler: () => GetReturnType<Messages[T]> | Promise<GetReturnType<Messages[T]>>,
): void {
  messenger.onMessage(type, ({ sender }) => {
    if (!isExtensionPage(sender, ownExtension())) throw new RefusedMessage();
    return handler();
  });
}
