import { afterAll, expect, it, vi } from 'vitest';
import { panelText } from './harness/actions.ts';
import { type FirefoxUnderTest, launchFirefox } from './harness/firefox.ts';

const url = 'https://careers.harbour.example/jobs/12345-tide-analyst';
const data = {
  '@type': 'JobPosting',
  title: 'Tide Analyst',
  hiringOrganization: 'Harbour Lights',
  description:
    '<p>You build models of water levels in Python.</p><p>Requirements: SQL and three years of experience.</p>',
};
const page = `<!doctype html><title>Tide Analyst</title><h1>Tide Analyst</h1><script type="application/ld+json">${JSON.stringify(data)}</script>`;

let browser: FirefoxUnderTest | undefined;
afterAll(() => browser?.close());

it('reads a site that the user chose, through an update too, and no longer once it is given back', async () => {
  browser = await launchFirefox({ serve: ({ href }) => (href === url ? { body: page } : null) });
  const { setAccess } = browser;
  const pattern = 'https://careers.harbour.example/*';
  const tab = await browser.openTab();
  const shows = () => vi.waitFor(async () => expect(await panelText(tab)).toContain('Tide Analyst'), 8000);
  await tab.goto(url);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await panelText(tab)).toBeNull();

  await setAccess(pattern, true);
  await shows();
  await browser.install();
  await tab.goto(url);
  await shows();

  await setAccess(pattern, false);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await tab.goto(url);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await panelText(tab)).toBeNull();
});
