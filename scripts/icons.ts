/**
 * Draws the extension's icons from the mark below into public/icon/. Usage: node scripts/icons.ts.
 * Run it again after a change of the mark; the PNGs are kept in the repository so that a build needs no browser.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const sizes = [16, 32, 48, 96, 128];

/** A role in sight: a ring with four ticks and a dot, white on indigo. Small sizes leave the ticks out and draw thicker. */
function mark(size: number): string {
  const small = size < 32;
  const ticks = small ? '' : '<path d="M16 4v4M16 24v4M4 16h4M24 16h4" stroke-width="2.4" stroke-linecap="round"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32" fill="none" stroke="#fff">
    <rect width="32" height="32" rx="8" fill="#3346d3" stroke="none"/>
    <circle cx="16" cy="16" r="${small ? 8.5 : 7.6}" stroke-width="${small ? 3.6 : 2.8}"/>
    <circle cx="16" cy="16" r="${small ? 3 : 2.6}" fill="#fff" stroke="none"/>${ticks}</svg>`;
}

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium' });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${mark(size)}`);
  const path = fileURLToPath(new URL(`../public/icon/${size}.png`, import.meta.url));
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}
await browser.close();
