import { getMessageFrom, type MessageTable } from '../i18n/get-message.ts';

/** The messages of the language that is drawn; scripts/screenshots.ts sets them. */
declare const __MESSAGES__: MessageTable;

/** In the browser's place, before any component asks for a word. */
Object.assign(globalThis, { chrome: { i18n: { getMessage: getMessageFrom(__MESSAGES__) } } });
