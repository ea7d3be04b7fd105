import { afterEach, expect, it, vi } from 'vitest';
import { formatList, localeOfWords } from '../../../lib/i18n/locale.ts';
import { nameOf, t } from '../../../lib/i18n/messages.ts';
import { problemWord } from '../../../lib/i18n/problem-word.ts';
import { getMessageFrom } from '../../i18n/get-message.ts';
import { readMessages } from '../../i18n/read-messages.ts';
import { fakeBrowser } from '../fake-browser.ts';

const { i18n } = fakeBrowser as unknown as {
  i18n: { getMessage: (name: string, values?: readonly string[]) => string };
};
const { getMessage } = i18n;

afterEach(() => {
  i18n.getMessage = getMessage;
  vi.restoreAllMocks();
});

it('fills in values and chooses the form by the count', () => {
  expect(t('verdict.haveNamed', { skill: 'C++ {x} $1 | Go' })).toBe('I have C++ {x} $1 | Go');
  expect(t('shared.years', 1)).toBe('1 year');
  expect(t('shared.years', 0)).toBe('0 years');
  expect(t('verdict.mustHaveCount', 1200, { have: 1000 })).toBe('1,000 of 1,200 must-haves');
});

it('names values by their ids', () => {
  expect(nameOf('statuses', 'phone-screen')).toBe('Phone screen');
});

it('writes numbers and lists in the language of the words, whatever the browser’s own', async () => {
  i18n.getMessage = getMessageFrom(await readMessages('de'));
  expect(localeOfWords()).toBe('de');
  expect(t('shared.years', 2.5)).toBe('2,5 Jahre');
  expect(formatList(['Titel', 'Ort'])).toBe('Titel und Ort');
});

it('repeats what it has said once the browser gives no more words', () => {
  t('panel.close');
  vi.spyOn(i18n, 'getMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(t('panel.close')).toBe('Close');
  expect(t('popup.emptyTitle')).toBe('');
});

it('words an error by its code, also where it came over a message, and no error raw', () => {
  expect(problemWord({ name: 'LibraryError', code: 'full' })).toContain('no room left');
  const unknown = problemWord(new Error('Could not establish connection.'));
  expect(unknown).toMatch(/^That did not work\..*“Could not establish connection\.”/);
});
