import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/browser/start-background.ts';

export default defineBackground({
  // As a module it shares what the extension's pages load too, the database above all, which the package then holds once.
  // Its price: Chrome refuses import() in a worker that is a module, so that nothing here can be loaded later.
  type: 'module',
  main: () => startBackground(),
});
