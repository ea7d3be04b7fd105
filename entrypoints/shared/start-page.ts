import { type ComponentChild, render } from 'preact';
import { languageOfWords } from '../../lib/i18n/locale.ts';

/** Draws one of the extension's own pages, in the language of its words. */
export function startPage(page: ComponentChild): void {
  document.documentElement.lang = languageOfWords();
  render(page, document.body);
}
