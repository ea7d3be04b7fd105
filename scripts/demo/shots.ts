import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { clickInPanel, panelText } from '../../tests/e2e/harness/actions.ts';
import type { Tab } from '../../tests/e2e/harness/browser-under-test.ts';
import type { ChromiumUnderTest } from '../../tests/e2e/harness/chromium.ts';
import { sample } from './sample.ts';
import { savedFile } from './saved-file.ts';

const schemes = ['light', 'dark'] as const;
const waitMilliseconds = 10_000;

interface Screen {
  readonly name: string;
  readonly page: Page;
  readonly sizes: readonly { readonly name: string; readonly width: number; readonly height: number }[];
}

/**
 * Opens the sample posting, saves it, and shoots panel, popup and saved page in light and dark, wide and narrow.
 * @param folder where the pictures go; must exist
 * @returns the pictures' paths
 */
export async function shootEverything(browser: ChromiumUnderTest, folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (const open of [openPosting, openNarrow, openPopup, openSkills, openSaved]) {
    paths.push(...(await shoot(await open(browser), folder)));
  }
  return paths;
}

async function shoot({ name, page, sizes }: Screen, folder: string): Promise<string[]> {
  const paths: string[] = [];
  await page.bringToFront();
  for (const { name: size, ...viewport } of sizes) {
    await page.setViewportSize(viewport);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const path = join(folder, `${name}-${size}-${colorScheme}.png`);
      await page.screenshot({ path });
      paths.push(path);
    }
  }
  return paths;
}

async function openPosting(browser: ChromiumUnderTest): Promise<Screen> {
  const { url } = await sample();
  const tab = await browser.openTab();
  await tab.goto(url);
  await waitForPanel(tab, 'Must have');
  await clickInPanel(tab, 'Save');
  await waitForPanel(tab, 'Saved');
  const sizes = [
    { name: 'wide', width: 1280, height: 900 },
    // Here it folds to a tab by itself.
    { name: 'folded', width: 360, height: 740 },
  ];
  return { name: 'panel', page: pageAt(browser, url), sizes };
}

/** In a window in which the panel began as a tab, and was opened. */
async function openNarrow(browser: ChromiumUnderTest): Promise<Screen> {
  const size = { width: 320, height: 740 };
  const { url } = await sample();
  const tab = await browser.openTab();
  const page = browser.context.pages().at(-1);
  if (!page) throw new Error('No tab was opened.');
  await page.setViewportSize(size);
  await tab.goto(url);
  await inTime('The panel showed no tab', () =>
    clickInPanel(tab, 'open Rolescope').then(
      () => true,
      () => false,
    ),
  );
  await waitForPanel(tab, 'Must have');
  return { name: 'panel', page, sizes: [{ name: 'narrow', ...size }] };
}

const popupSizes = [{ name: 'usual', width: 380, height: 580 }];

/** The popup as it hangs over the posting: it reads the tab in front, so it is loaded while the posting is there. */
async function openPopup(browser: ChromiumUnderTest): Promise<Screen> {
  await browser.openExtensionPage('popup.html');
  const page = pageAt(browser, 'popup.html');
  const { url } = await sample();
  await pageAt(browser, url).bringToFront();
  await page.reload();
  await page.getByText('must-haves').first().waitFor();
  return { name: 'popup', page, sizes: popupSizes };
}

async function openSkills(browser: ChromiumUnderTest): Promise<Screen> {
  const page = pageAt(browser, 'popup.html');
  await page.getByRole('tab', { name: 'My skills' }).click();
  return { name: 'popup-skills', page, sizes: popupSizes };
}

async function openSaved(browser: ChromiumUnderTest): Promise<Screen> {
  await browser.openExtensionPage('saved.html');
  const page = pageAt(browser, 'saved.html');
  const file = { name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(savedFile(new Date())) };
  await page.setInputFiles('input[type="file"]', file);
  await page.getByText('Nordlake').first().waitFor();
  await page.reload();
  await page.getByText('Nordlake').first().waitFor();
  const sizes = [
    { name: 'wide', width: 1280, height: 780 },
    { name: 'narrow', width: 360, height: 740 },
  ];
  return { name: 'saved', page, sizes };
}

function pageAt(browser: ChromiumUnderTest, address: string): Page {
  const page = browser.context.pages().find((open) => open.url().endsWith(address));
  if (!page) throw new Error(`No tab shows ${address}.`);
  return page;
}

async function waitForPanel(tab: Tab, words: string): Promise<void> {
  await inTime(`The panel did not show “${words}”`, async () => (await panelText(tab))?.includes(words) === true);
}

/** Tries until it holds. @throws with the failure's words where it never does */
async function inTime(failure: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + waitMilliseconds;
  while (Date.now() < end) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${failure} within ${waitMilliseconds / 1000} seconds.`);
}
