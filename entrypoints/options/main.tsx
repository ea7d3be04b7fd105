import { render } from 'preact';
import { languageOfWords } from '../../lib/i18n/locale.ts';
import { App } from './app.tsx';

document.documentElement.lang = languageOfWords();
render(<App />, document.body);
