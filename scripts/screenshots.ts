/**
 * Draws every screen in every state with sample data, light and dark, and checks each with axe-core.
 * Prints the violations; the status is 1 where there are any.
 *
 *   npm run screenshots -- [OUT_DIR] [PART_OF_NAME] [LANGUAGE]
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { readMessages } from '../tests/i18n/read-messages.ts';
import { type Shot, shots, type Words } from '../tests/preview/shots.ts';

const [out = 'artifacts/screens', filter = '', language = 'en'] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const messages = await readMessages(language);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const word: Words = (key) => messages[key.replaceAll('.', '_')]?.message.split('{')[0] ?? key;

async function shoot(browser: Browser, base: string, shot: Shot, scheme: 'light' | 'dark'): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: language === 'en' ? 'en-US' : language,
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`${shot.name}: ${error.message}`));
  await page.goto(`${base}tests/preview/index.html?${shot.query}`);
  await page.locator('.rolescope :is(h1, h2, strong), .rolescope button').first().waitFor();
  await shot.act?.(page, word);
  await page.screenshot({ path: `${out}/${shot.name}-${scheme}.png`, animations: 'disabled' });
  const found = await violations(page);
  for (const line of found) console.log(`${shot.name} ${scheme}: ${line}`);
  await context.close();
  return found.length;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as { axe: typeof import('axe-core') };
    const result = await runner.run(document);
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    );
  });
}

await mkdir(out, { recursive: true });
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [preact()],
  define: { __MESSAGES__: JSON.stringify(messages) },
  server: { port: 0 },
});
await server.listen();
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium' });
let failures = 0;
try {
  for (const shot of shots.filter(({ name }) => name.includes(filter))) {
    for (const scheme of ['light', 'dark'] as const) failures += await shoot(browser, base, shot, scheme);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${failures} violations`);
process.exitCode = failures === 0 ? 0 : 1;
