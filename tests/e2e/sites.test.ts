import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { siteOf } from '../../lib/sites/index.ts';
import { panelText } from './harness/actions.ts';
import { type BrowserName, type BrowserUnderTest, browserNames } from './harness/browser-under-test.ts';
import { launch } from './harness/launch.ts';

interface Fixture {
  readonly path: string;
  readonly site: string;
  readonly url: string;
  readonly title: string;
}

const folder = join(import.meta.dirname, '../sites');

/** Fixtures of hiring sites' pages that show a posting with a title. */
const fixtures: readonly Fixture[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .flatMap((path) => {
    const { url: address, posting } = JSON.parse(readFileSync(join(folder, path), 'utf8'));
    // Some saved pages came without encryption; browsers open these sites with it.
    const url = address.replace(/^http:/, 'https:');
    const site = siteOf(new URL(url))?.id;
    const title = posting?.title;
    return site && title ? [{ path: path.slice(0, -'.json'.length), site, url, title }] : [];
  });

/** Chromium shows every fixture; Firefox one of each site that has layouts of its own. */
function fixturesFor(name: BrowserName): readonly Fixture[] {
  if (name === 'chromium') return fixtures;
  const first = new Map(fixtures.map((fixture) => [fixture.path.split('/')[0], fixture]));
  return [...first.values()].filter(({ site }) =>
    ['linkedin', 'indeed', 'glassdoor', 'greenhouse', 'workday'].includes(site),
  );
}

describe.each(browserNames)('every hiring site in %s', (name) => {
  let browser: BrowserUnderTest;
  /** The fixture of the test that runs: several stand at the same address. */
  let shown: Fixture;

  beforeAll(async () => {
    browser = await launch(name, {
      serve({ href }) {
        if (new URL(shown.url).href !== href) return null;
        return { body: readFileSync(join(folder, `${shown.path}.html`), 'utf8') };
      },
    });
  });
  afterAll(() => browser?.close());

  it.each(fixturesFor(name))('shows the panel on $path', async (fixture) => {
    shown = fixture;
    const { url, title } = fixture;
    const tab = await browser.openTab();
    await tab.goto(url);
    await vi.waitFor(async () => expect(await panelText(tab)).toContain(title), 6000);
    await tab.close();
  });
});
