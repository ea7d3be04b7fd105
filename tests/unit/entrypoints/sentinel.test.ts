import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import sentinel from '../../../entrypoints/sentinel.ts';
import { siteOf, sites } from '../../../lib/sites/index.ts';

type Answer = (reply?: { res?: unknown }) => void;

const feed = 'https://www.linkedin.com/feed/';
const posting = 'https://www.linkedin.com/jobs/view/4200000001/';
let answers: Answer[];
let page: JSDOM | undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
  answers = [];
  const sendMessage = vi.fn((_message: unknown, answer: Answer) => void answers.push(answer));
  vi.stubGlobal('chrome', { runtime: { sendMessage, lastError: undefined }, i18n: { getMessage: () => 'en' } });
});
afterEach(() => {
  page?.window.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('rolescope.sentinel')];
});

const folder = join(import.meta.dirname, '../../sites');
/** Fixtures of hiring sites' pages that show a posting. */
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => ({ path: path.slice(0, -'.json'.length), ...JSON.parse(readFileSync(join(folder, path), 'utf8')) }))
  .filter(({ url, posting }) => posting !== undefined && siteOf(new URL(url)) !== null);

function proofUrlsOf(id: string): readonly string[] {
  return sites.find((site) => site.id === id)?.proofUrls ?? [];
}

/** Runs the sentinel on a page, and gives the page. */
function open(url: string, html = '<p>Nothing here</p>'): JSDOM {
  page = new JSDOM(html, { url });
  const { window } = page;
  for (const name of ['window', 'document', 'location', 'AbortController'] as const) vi.stubGlobal(name, window[name]);
  sentinel.main();
  return page;
}

/** Messages sent so far. */
function told(): number {
  return vi.mocked(chrome.runtime.sendMessage).mock.calls.length;
}

describe('the sentinel', () => {
  it.each(fixtures)('notices the posting of the fixture $path', ({ path, url }) => {
    open(url, readFileSync(join(folder, `${path}.html`), 'utf8'));
    expect(told()).toBe(1);
  });

  it.each(['linkedin', 'indeed', 'glassdoor', 'greenhouse', 'lever', 'ashby', 'workday'].flatMap(proofUrlsOf))(
    'notices a posting by its address alone: %s',
    (url) => {
      open(url);
      expect(told()).toBe(1);
    },
  );

  it('asks again, a few times, where the worker was put to sleep before it had answered', () => {
    open(posting);
    Object.assign(chrome.runtime, {
      lastError: { message: 'The message port closed before a response was received.' },
    });
    for (let lost = 0; lost < 6; lost += 1) {
      answers.at(-1)?.();
      vi.advanceTimersByTime(500);
    }
    expect(told()).toBe(4);
  });

  it.each([
    feed,
    'https://www.linkedin.com/messaging/thread/2-abc/',
    'https://www.linkedin.com/in/someone-12345/',
    'https://www.linkedin.com/jobs/',
    'https://www.indeed.com/jobs?q=python&l=remote',
    'https://www.glassdoor.com/Community/index.htm',
  ])('keeps quiet at %s', (url) => {
    open(url);
    expect(told()).toBe(0);
  });

  it.each([
    ['a pane', '<div id="job-details">Text</div>'],
    ['structured data', '<script type="application/ld+json">{"@type":"JobPosting"}</script>'],
    ['microdata', '<div itemscope itemtype="https://schema.org/JobPosting"></div>'],
  ])('notices a posting by %s, whatever the address', (_what, html) => {
    open(feed, html);
    expect(told()).toBe(1);
  });

  it('notices a single-page move to a posting', () => {
    const { window } = open(feed);
    window.history.pushState({}, '', posting);
    vi.advanceTimersByTime(1000);
    expect(told()).toBe(1);
  });

  it('has said all when it was heard', () => {
    const { window } = open(posting);
    answers[0]?.({ res: true });
    window.history.pushState({}, '', '/jobs/view/4200000002/');
    vi.advanceTimersByTime(5000);
    expect(told()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says it again at the next posting when nobody answered', () => {
    const { window } = open(posting);
    vi.stubGlobal('chrome', { ...chrome, runtime: { ...chrome.runtime, lastError: { message: 'No receiver.' } } });
    answers[0]?.();
    window.history.pushState({}, '', '/jobs/view/4200000002/');
    vi.advanceTimersByTime(1000);
    expect(told()).toBe(2);
  });

  it('stops once the extension is gone, without an error', () => {
    const { window } = open(feed);
    vi.stubGlobal('chrome', {});
    window.history.pushState({}, '', posting);
    expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('runs once however often it is injected', () => {
    open(posting);
    sentinel.main();
    expect(told()).toBe(1);
  });
});
