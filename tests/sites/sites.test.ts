import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Posting, Unread } from '../../lib/posting/posting.ts';
import { structuredBoards } from '../../lib/sites/boards.ts';
import { jobIdOf, readPage, siteOf, sites } from '../../lib/sites/index.ts';

/** What a person reads on the fixture: the whole posting, or why there is none. */
interface Expected {
  readonly url: string;
  readonly posting?: Partial<Posting>;
  readonly descriptionStart?: string;
  readonly descriptionEnd?: string;
  /** Text on the page that is not the posting's. */
  readonly mustNotContain?: readonly string[];
  readonly status?: 'pending' | 'none';
  readonly reason?: Unread['reason'];
  /** Where the posting stands, if in a frame of another site. */
  readonly address?: string;
}

const folder = import.meta.dirname;
const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => path.slice(0, -'.html'.length))
  .sort();

function open(path: string) {
  const html = readFileSync(join(folder, `${path}.html`), 'utf8');
  const expected = JSON.parse(readFileSync(join(folder, `${path}.json`), 'utf8')) as Expected;
  const { document } = new JSDOM(html, { url: expected.url, virtualConsole: new VirtualConsole() }).window;
  return { document, expected };
}

describe.each(cases)('%s', (path) => {
  const { document, expected } = open(path);
  const before = document.documentElement.outerHTML;
  const reading = readPage(document, new URL(expected.url));

  it('reads as a person does', () => {
    if (expected.posting === undefined) {
      const { status, reason, address } = expected;
      expect(reading).toEqual({ status, reason, ...(address && { address }) });
      return;
    }
    if (reading.status !== 'read') throw new Error(reading.reason);
    expect(reading.posting).toMatchObject(expected.posting);
    const { description } = reading.posting;
    expect(description.slice(0, expected.descriptionStart?.length)).toBe(expected.descriptionStart);
    expect(description.slice(-(expected.descriptionEnd?.length ?? 0))).toBe(expected.descriptionEnd);
    for (const foreign of expected.mustNotContain ?? []) expect(description).not.toContain(foreign);
  });

  it('leaves the page as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  it('has a fixture of its own, unless it is a row in boards.ts', () => {
    expect(cases.some((path) => path.startsWith(`${id}/`)) || structuredBoards.includes(site)).toBe(true);
  });

  it('matches its proof addresses and names a posting in each', () => {
    for (const address of site.proofUrls) {
      expect(siteOf(new URL(address))?.id).toBe(id);
      expect(jobIdOf(new URL(address)), address).not.toBeNull();
    }
  });
});
