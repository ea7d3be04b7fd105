import { startPage } from '../shared/start-page.ts';
import { App } from './app.tsx';

startPage(<App />);
