import type { Plugin } from 'vite';

const messagingFile = /@webext-core\/messaging\/dist\/generic-[^/]+\.mjs(?:\?|$)/;
/** A statement that writes to the logger, which is undefined here. */
const logging = /config\??\.logger\?\.\w+\([^()]*\);/g;

/**
 * Ships the messaging library without its log lines: they are written in development only, and the reader and the panel carry them
 * to every page.
 * @throws where the library's file no longer holds them in this form: look at what it does now
 */
export function thinMessaging(): Plugin {
  return {
    name: 'thin-messaging',
    transform(code, id) {
      if (!messagingFile.test(id)) return null;
      const thin = code.replace(logging, '');
      if (thin === code || thin.includes('logger?.'))
        this.error('The messaging library no longer logs in the form that thin-messaging.ts knows.');
      return { code: thin, map: null };
    },
  };
}
