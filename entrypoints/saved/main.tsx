import { render } from 'preact';
import { languageOfWords } from '../../lib/i18n/locale.ts';
import { t } from '../../lib/i18n/messages.ts';
import { App } from './app.tsx';

document.documentElement.lang = languageOfWords();
document.title = t('saved.pageTitle');
render(<App />, document.body);
