import { describe, expect, it } from 'vitest';
import '../fake-browser.ts';
import type { Analysis } from '../../../lib/analysis/analysis.ts';
import { acceptLoad } from '../../../lib/browser/accept-message.ts';
import type { Incoming } from '../../../lib/browser/answer.ts';
import { acceptBare, acceptSender } from '../../../lib/browser/answer-page.ts';
import type { LoadedMessage } from '../../../lib/browser/messages.ts';
import { acceptPageReading, acceptReading } from '../../../lib/browser/reading-schema.ts';
import { isExtensionPage, type Sender, tabOfPageScript } from '../../../lib/browser/senders.ts';
import type { Posting } from '../../../lib/posting/posting.ts';

const own = { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop/' };
const page: Sender = { id: own.id, url: 'https://www.linkedin.com/jobs/view/1/', frameId: 0, tab: { id: 7 } };
const popup: Sender = { id: own.id, url: `${own.origin}popup.html` };
const savedPage: Sender = { id: own.id, url: `${own.origin}saved.html`, frameId: 0, tab: { id: 8 } };

const posting: Posting = {
  site: 'linkedin',
  jobId: '1',
  url: 'https://www.linkedin.com/jobs/view/1/',
  title: 'Data Engineer',
  company: 'Fennbrook',
  location: null,
  description: 'Strong SQL.',
  workMode: null,
  employment: null,
  salaryText: null,
  postedText: null,
  provenance: {},
};

const analysis: Analysis = {
  language: 'en',
  track: null,
  orientation: null,
  focus: [],
  seniority: null,
  yearsMin: null,
  degree: null,
  workMode: null,
  salary: null,
  visa: null,
  employment: null,
  skills: [],
  work: {},
  companyType: null,
  questions: [],
  flags: [],
  sources: {},
};

const wrongLevel = { kind: 'add', rule: { kind: 'level', skill: 'sql', level: 'mentioned', posting: null } };

/** Tab and load of a message, as the background takes it in. */
function accept<T extends LoadedMessage>(type: T, { data, sender }: Incoming) {
  return { tabId: acceptSender(sender, own), data: acceptLoad(type, data) };
}

describe('messages from page scripts', () => {
  it('are taken from the top frame of a web page', () => {
    expect(accept('saved-state-of', { data: { key: 'linkedin:1' }, sender: page })).toEqual({
      data: { key: 'linkedin:1' },
      tabId: 7,
    });
    expect(accept('save-posting', { data: { posting, analysis, stage: 'saved' }, sender: page }).tabId).toBe(7);
    expect(acceptBare({ data: undefined, sender: page }, own)).toBe(7);
  });

  it.each<[string, Sender]>([
    ['another extension', { ...page, id: 'ponmlkjihgfedcba' }],
    ['nobody in particular', { ...page, id: undefined }],
    ['a frame inside the page', { ...page, frameId: 3 }],
    ['an unknown frame', { ...page, frameId: undefined }],
    ['a private window', { ...page, tab: { id: 7, incognito: true } }],
    ['no tab', { ...page, tab: undefined }],
    ['a local file', { ...page, url: 'file:///home/someone/page.html' }],
    ['an address that only looks like a page', { ...page, url: 'data:text/html,https://www.linkedin.com/' }],
    ['an extension page', savedPage],
    ['the popup', popup],
  ])('are refused from %s', (_who, sender) => {
    expect(() => accept('saved-state-of', { data: { key: 'linkedin:1' }, sender })).toThrow('Refused');
  });

  it.each<[string, LoadedMessage, unknown]>([
    ['no data', 'saved-state-of', undefined],
    ['an empty key', 'saved-state-of', { key: '' }],
    ['a key that is no text', 'saved-state-of', { key: { toString: 'linkedin:1' } }],
    ['something extra', 'saved-state-of', { key: 'linkedin:1', sender: page }],
    ['an unknown status', 'set-status', { key: 'linkedin:1', status: 'hired' }],
    ['an unknown kind of change', 'change-profile', { kind: 'erase' }],
    ['a correction to a level that is none', 'change-corrections', wrongLevel],
    ['a skill without a level', 'change-profile', { kind: 'set-skill', skill: { id: 'sql' } }],
    ['a badge of many words', 'show-badge', { text: 'You have won' }],
    [
      'an address that runs script',
      'save-posting',
      { posting: { ...posting, url: 'javascript:alert(1)' }, analysis, stage: 'saved' },
    ],
    [
      'a flood of text',
      'save-posting',
      { posting: { ...posting, description: 'x'.repeat(400_001) }, analysis, stage: 'saved' },
    ],
    [
      'a flood of a title',
      'save-posting',
      { posting: { ...posting, title: 'x'.repeat(40_001) }, analysis, stage: 'saved' },
    ],
    [
      'a flood of findings',
      'save-posting',
      { posting, analysis: { ...analysis, focus: ['x'.repeat(4_000_001)] }, stage: 'saved' },
    ],
    [
      'a posting without a description',
      'save-posting',
      { posting: { ...posting, description: null }, analysis, stage: 'saved' },
    ],
    ['no analysis', 'save-posting', { posting, stage: 'saved' }],
    ['a stage that only time brings', 'save-posting', { posting, analysis, stage: 'offer' }],
    ['a removal that does not say what may go', 'unsave-posting', { key: 'linkedin:1' }],
  ])('are refused with %s', (_what, type, data) => {
    expect(() => accept(type, { data, sender: page })).toThrow('Refused');
  });

  it('are refused with data where none belongs', () => {
    expect(() => acceptBare({ data: { tabId: 9 }, sender: page }, own)).toThrow('Refused');
    expect(() => acceptBare({ data: undefined, sender: popup }, own)).toThrow('Refused');
  });

  it('refuse alike, whatever was wrong', () => {
    const wrong = { ...page, id: 'ponmlkjihgfedcba' };
    const refusals = [
      { data: { key: 'linkedin:1' }, sender: wrong },
      { data: {}, sender: page },
    ].map((incoming) => {
      try {
        accept('saved-state-of', incoming);
      } catch (error) {
        return String(error);
      }
      return 'accepted';
    });
    expect(new Set(refusals)).toEqual(new Set(['RefusedMessage: Refused: Rolescope does not take this in.']));
  });
});

describe('what a tab says to an extension page', () => {
  it.each([
    { status: 'read', posting },
    { status: 'pending', reason: 'not-yet' },
    { status: 'none', reason: 'sign-in' },
    { status: 'none', reason: 'frame', address: 'https://boards.example/acme/1' },
  ])('is taken in where it is a reading: $status $reason', (reading) => {
    expect(acceptReading(reading)).toEqual(reading);
    const page = { url: 'https://www.linkedin.com/jobs/view/1/', expected: true, reading };
    expect(acceptPageReading(page)).toEqual(page);
  });

  it.each([
    ['nothing', undefined],
    ['an unknown status', { status: 'hired' }],
    ['an address that runs script', { status: 'read', posting: { ...posting, url: 'javascript:alert(1)' } }],
    ['a frame of no address', { status: 'none', reason: 'frame' }],
    ['a frame that runs script', { status: 'none', reason: 'frame', address: 'javascript:alert(1)' }],
    ['half a posting', { status: 'read', posting: { title: 'Data Engineer' } }],
  ])('is left where it is %s', (_what, reading) => {
    expect(acceptReading(reading)).toBeNull();
    expect(acceptPageReading({ url: 'https://x.example/', expected: false, reading })).toBeNull();
  });
});

describe('the extension’s own pages', () => {
  it('are the popup and pages in tabs, and no page script', () => {
    expect(isExtensionPage(popup, own)).toBe(true);
    expect(isExtensionPage(savedPage, own)).toBe(true);
    expect(isExtensionPage(page, own)).toBe(false);
    expect(tabOfPageScript(popup, own)).toBeNull();
  });

  it('are not taken for such by a similar address or another id', () => {
    expect(isExtensionPage({ ...popup, url: 'https://evil.example/chrome-extension://abcdefghijklmnop/' }, own)).toBe(
      false,
    );
    expect(isExtensionPage({ ...popup, url: 'chrome-extension://abcdefghijklmnopq/popup.html' }, own)).toBe(false);
    expect(isExtensionPage({ ...popup, id: 'ponmlkjihgfedcba' }, own)).toBe(false);
    expect(isExtensionPage({ id: own.id }, own)).toBe(false);
  });
});
