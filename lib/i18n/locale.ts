import { say } from './source.ts';

/** The language of the messages that the browser chose, as a BCP 47 tag: "en" or "de". */
export function languageOfWords(): string {
  return say('language');
}

/** The browser's own locale. Asked of a number's format: a date's takes ten times as long to make, and every panel waits for it. */
let ownLocale: string | undefined;
const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * The locale for numbers, dates and money: the browser's own where it is one of the words' language ("en-GB" writes its dates its
 * own way), else that language, so that no French date stands in an English sentence.
 */
export function localeOfWords(): string {
  const language = languageOfWords();
  ownLocale ??= Intl.NumberFormat().resolvedOptions().locale;
  return ownLocale.split('-')[0] === language ? ownLocale : language;
}

/** A number as the locale writes it: "1,200", "2.5". */
export function formatNumber(number: number): string {
  const locale = localeOfWords();
  const format = numberFormats.get(locale) ?? new Intl.NumberFormat(locale);
  numberFormats.set(locale, format);
  return format.format(number);
}

/** "title, company and location". */
export function formatList(parts: readonly string[]): string {
  return new Intl.ListFormat(languageOfWords(), { type: 'conjunction' }).format(parts);
}

/** The name of a language in the words' own: "German", "Deutsch". @param code ISO 639: "de" */
export function languageName(code: string): string {
  return new Intl.DisplayNames([languageOfWords()], { type: 'language' }).of(code) ?? code;
}
