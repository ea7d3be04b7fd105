import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { BrowserUnderTest } from './harness/browser-under-test.ts';
import { type ChromiumUnderTest, launchChromium } from './harness/chromium.ts';
import { launch } from './harness/launch.ts';

let browser: ChromiumUnderTest;
let page: Page;
const problems: string[] = [];
const resumes = join(import.meta.dirname, '../data/resumes');

beforeAll(async () => {
  browser = await launchChromium({ serve: () => null });
  // Installing opens the page.
  await browser.extensionTab('options.html');
  const found = browser.context.pages().find((each) => each.url().includes('options.html#welcome'));
  if (!found) throw new Error('The way to a first profile did not open.');
  page = found;
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
});
afterAll(() => browser?.close());

interface StoredProfile {
  readonly skills: readonly { readonly id: string; readonly level: string; readonly years?: number }[];
  readonly [fact: string]: unknown;
}

const stored = () =>
  page.evaluate(async () => (await chrome.storage.local.get('profile')).profile) as Promise<StoredProfile>;
const button = (name: string) => page.getByRole('button', { name, exact: true });

const isInSight = (line: Locator) =>
  line.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

/** Goes on with the Tab key until what has the focus is called so, and presses it. */
async function reach(name: string, key = 'Enter'): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent;
    });
    if (focused === name) return page.keyboard.press(key);
  }
  throw new Error(`The Tab key does not reach “${name}”.`);
}

describe('from the install to a profile', () => {
  it('by keyboard alone: background, aims, skills, facts', async () => {
    await page.bringToFront();
    await reach('Backend engineer');
    await reach('LLM engineering');
    await reach('Next');
    await reach('Python');
    await reach('Docker');
    await reach('Next');
    await reach('Done');
    await vi.waitFor(async () => expect((await stored()).skills).toHaveLength(2));
    expect(await stored()).toMatchObject({ backgrounds: ['backend'], targets: ['llm-engineering'] });
    await page.getByRole('heading', { name: '2 skills' }).waitFor();
  });

  it('then says where to go from here, until the next change', async () => {
    const next = page.getByRole('status').getByText('Open a posting on LinkedIn');
    await next.waitFor();
    // Another Enter must not press Undo.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Open a posting');
    await button('On site').click();
    await next.waitFor({ state: 'detached' });
    await button('On site').click();
  });

  it.each([
    ['columns.pdf', ['pytorch', 'xgboost', 'bigquery'], 'phd'],
    ['german.docx', ['dbt', 'databricks', 'airflow'], null],
  ] as const)('with what %s says, once the user has seen it', async (file, skills, degree) => {
    const before = await stored();
    await page.setInputFiles('input[aria-label="Choose a file"]', join(resumes, file));
    await page.getByRole('heading', { name: `What ${file} says` }).waitFor({ timeout: 20_000 });
    expect(await stored()).toEqual(before);
    await page.getByRole('button', { name: /^Add \d+$/ }).click();
    await vi.waitFor(async () => {
      const ids = (await stored()).skills.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([...skills, 'python', 'docker']));
    });
    if (degree) expect((await stored()).degree).toBe(degree);
    const added = page.getByText(/^\d+ entries added/);
    await added.waitFor();
    await button('Undo').click();
    await vi.waitFor(async () => expect(await stored()).toEqual(before));
    await added.waitFor({ state: 'detached' });
  });

  it('says why a file cannot be read, and reads the pasted text instead', async () => {
    await page.setInputFiles('input[aria-label="Choose a file"]', join(resumes, 'protected.pdf'));
    await page.getByRole('alert').getByText('This PDF opens with a password only').waitFor();
    await page.getByText('Or paste the text', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Or paste the text' }).fill('Dear diary, it rained again.');
    await button('Read it').click();
    await page.getByRole('alert').getByText('Nothing in it fits a profile').waitFor();
    await page.getByRole('textbox', { name: 'Or paste the text' }).fill('Skills\nKafka, Terraform (expert)');
    await button('Read it').click();
    await button('Discard').click();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('import');
    await page.getByText('Or paste the text', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Or paste the text' }).fill('Skills\nKafka, Terraform (expert)');
    await button('Read it').click();
    await button('Add 2').click();
    // The section stands far down the page.
    expect(await isInSight(page.getByText('2 entries added.'))).toBe(true);
    await vi.waitFor(async () => expect((await stored()).skills).toContainEqual({ id: 'terraform', level: 'expert' }));
  });
});

it('two windows edit at once: each shows the other’s change, and none is lost', async () => {
  const other = await browser.context.newPage();
  await other.goto(page.url());
  await Promise.all([
    page.getByRole('button', { name: 'Remote', exact: true }).click(),
    other.getByRole('button', { name: 'Hybrid', exact: true }).click(),
    other.getByLabel('Years of experience').fill('7'),
    page.getByLabel('Highest degree').selectOption('master'),
  ]);
  await vi.waitFor(async () => {
    const { workModes, years, degree } = await stored();
    expect([[...(workModes as string[])].sort(), years, degree]).toEqual([['hybrid', 'remote'], 7, 'master']);
  });
  await page.getByRole('button', { name: 'Hybrid', exact: true, pressed: true }).waitFor();
  await other.getByRole('button', { name: 'Remote', exact: true, pressed: true }).waitFor();
  expect(await page.getByLabel('Years of experience').inputValue()).toBe('7');
  await other.close();
});

it('goes out to one file, is erased, and comes back from it as it was', async () => {
  const before = await stored();
  const saving = page.waitForEvent('download');
  await button('Back up everything').click();
  const file = join(browser.downloads, (await saving).suggestedFilename());
  await vi.waitFor(() => expect(JSON.parse(readFileSync(file, 'utf8')).profile).toEqual(before));

  await button('Erase everything').click();
  await button('Yes, erase everything').click();
  await vi.waitFor(async () => expect(await stored()).toBeUndefined());
  const erased = page.getByText('Everything is erased.');
  await erased.waitFor();
  expect(await isInSight(erased)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Everything is erased.');

  await page.setInputFiles('input[aria-label="Restore from a backup"]', file);
  await button('Restore').click();
  await vi.waitFor(async () => expect(await stored()).toEqual(before));
});

it('asks the network for nothing, and the page’s policy is not broken', () => {
  expect(browser.requests().filter(({ fromExtension }) => fromExtension)).toEqual([]);
  expect(problems).toEqual([]);
});

describe('in Firefox', () => {
  let firefox: BrowserUnderTest;
  beforeAll(async () => {
    firefox = await launch('firefox', { serve: () => null });
  });
  afterAll(() => firefox?.close());

  it.each([
    ['columns.pdf', 'XGBoost'],
    ['classic.docx', 'pgvector'],
  ])('%s is read as in Chromium', async (file, skill) => {
    const tab = await firefox.openExtensionPage('options.html');
    const bytes = readFileSync(join(resumes, file)).toString('base64');
    await vi.waitFor(async () => {
      expect(await tab.inPage((document) => document.querySelector('.drop') !== null, null)).toBe(true);
    }, 10_000);
    await tab.inPage(
      (document, { name, data }) => {
        const input = document.querySelector<HTMLInputElement>('.drop input');
        const files = new DataTransfer();
        files.items.add(new File([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))], name));
        if (input) input.files = files.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { name: file, data: bytes },
    );
    await vi.waitFor(async () => {
      expect(await tab.inPage((document) => document.querySelector('.review')?.textContent, null)).toContain(skill);
    }, 20_000);
    await tab.close();
  });
});
