import { t } from '../../lib/i18n/messages.ts';
import { startPage } from '../shared/start-page.ts';
import { App } from './app.tsx';

document.title = t('saved.pageTitle');
startPage(<App />);
