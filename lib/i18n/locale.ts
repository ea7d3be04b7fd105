import { say } from './source.ts';

/** The language of the messages that the browser chose, as a BCP 47 tag: "en" or "de". */
export function languageOfWords(): string {
  return say('language');
}

/**
 * The locale for numbers, dates and money: the browser's own where it is one of the words' language ("en-GB" writes its dates its
 * own way), else that language, so that no French date stands in an English sentence.
 */
export function localeOfWords(): string {
  const language = languageOfWords();
  const own = Intl.DateTimeFormat().resolvedOptions().locale;
  return own.split('-')[0] === language ? own : language;
}

/** A number as the locale writes it: "1,200", "2.5". */
export function formatNumber(number: number): string {
  return new Intl.NumberFormat(localeOfWords()).format(number);
}

/** "title, company and location". */
export function formatList(parts: readonly string[]): string {
  return new Intl.ListFormat(languageOfWords(), { type: 'conjunction' }).format(parts);
}
