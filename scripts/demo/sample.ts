import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../lib/analysis/analyse.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { compare } from '../../lib/match/compare.ts';
import type { Match } from '../../lib/match/match.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { type Profile, profileSchema } from '../../lib/profile/profile-schema.ts';
import { readPage } from '../../lib/sites/index.ts';
import type { Serve } from '../../tests/e2e/harness/browser-under-test.ts';
import type { ChromiumUnderTest } from '../../tests/e2e/harness/chromium.ts';
import { root } from '../tools.ts';

/** Where the sample posting pretends to stand. */
const url = 'https://www.linkedin.com/jobs/view/4100200300/';
const html = readFileSync(join(root, 'demo', 'posting.html'), 'utf8');
const profile: Profile = profileSchema.parse(JSON.parse(readFileSync(join(root, 'demo', 'profile.json'), 'utf8')));

export const serveSample: Serve = (asked) => (asked.href === url ? { body: html } : null);

export interface Sample {
  readonly url: string;
  readonly posting: Posting;
  readonly analysis: Analysis;
  readonly match: Match;
}

/** The sample posting read, analysed and compared with the sample profile by the same code as in the browser. */
export async function sample(): Promise<Sample> {
  const { JSDOM } = await import('jsdom');
  const reading = readPage(new JSDOM(html, { url }).window.document, new URL(url));
  if (reading.status !== 'read') throw new Error(`The sample posting cannot be read: ${reading.reason}`);
  const { posting } = reading;
  const analysis = analyse({ ...posting, title: posting.title ?? '' });
  return { url, posting, analysis, match: compare(analysis, profile, { year: null, location: posting.location }) };
}

/** Puts the sample profile into the extension's storage. */
export async function giveProfile(browser: ChromiumUnderTest): Promise<void> {
  const page = await browser.openExtensionPage('popup.html');
  await page.inPage((_document, given) => chrome.storage.local.set({ profile: given }), profile);
  await page.close();
}
