import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';
import { readMessages } from '../../tests/i18n/read-messages.ts';
import type { Words } from '../../tests/preview/shots.ts';
import { root } from '../tools.ts';

/** The screens with sample data, built and served. */
export interface Preview {
  /** Address of the page that draws one screen in one state by its query. */
  readonly address: string;
  readonly word: Words;
  close(): Promise<void>;
}

/** @param language of the interface, as the file in `locales` is called */
export async function servePreview(language: string): Promise<Preview> {
  const messages = await readMessages(language);
  const settings = {
    root: join(root, 'tests', 'preview'),
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(root, 'artifacts', 'preview', language), emptyOutDir: true },
  } as const;
  await build({ ...settings, plugins: [preact()], define: { __MESSAGES__: JSON.stringify(messages) } });
  const server = await preview({ ...settings, preview: { port: 0 } });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    word: (key) => messages[key.replaceAll('.', '_')]?.message.split('{')[0] ?? key,
    close: () => server.close(),
  };
}
