/**
 * Builds the extension and opens it in Chromium on the bundled sample posting with the sample profile.
 * Without a display it prints the analysis and leaves screenshots in artifacts/demo.
 *
 *   npm run demo                 a window where there is a display, else headless
 *   npm run demo -- --headless   headless in any case
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ChromiumUnderTest, launchChromium } from '../tests/e2e/harness/chromium.ts';
import { giveProfile, sample, serveSample } from './demo/sample.ts';
import { shootEverything } from './demo/shots.ts';
import { describe } from './describe.ts';
import { root, runTool } from './tools.ts';

const artifacts = join(root, 'artifacts', 'demo');

function hasDisplay(): boolean {
  const { platform, env } = process;
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

async function showHeadless(browser: ChromiumUnderTest): Promise<void> {
  const { posting, analysis, match } = await sample();
  console.log(`\n${describe(posting, analysis, match)}\n`);
  rmSync(artifacts, { recursive: true, force: true });
  mkdirSync(artifacts, { recursive: true });
  const shots = await shootEverything(browser, artifacts);
  console.log(`Screenshots:\n${shots.map((path) => `  ${path}`).join('\n')}`);
}

async function showInWindow(browser: ChromiumUnderTest): Promise<void> {
  const { url, posting } = await sample();
  const tab = await browser.openTab();
  await tab.goto(url);
  console.log(`\nOpen: “${posting.title}” with the panel on it. Close the window to end.`);
  await new Promise((resolve) => browser.context.once('close', resolve));
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { headless: { type: 'boolean' } } });
  if (runTool('wxt', ['build']) !== 0) return 1;
  const headless = values.headless === true || !hasDisplay();
  const browser = await launchChromium({ serve: serveSample, headless });
  try {
    await giveProfile(browser);
    await (headless ? showHeadless(browser) : showInWindow(browser));
  } finally {
    await browser.close();
  }
  return 0;
}

process.exitCode = await main();
