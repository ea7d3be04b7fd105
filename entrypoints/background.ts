import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/browser/start-background.ts';

/**
 * One file and no module, though the database is then in the package twice: what it imports later is within it and runs later, while Chrome
 * refuses `import()` in a worker that is a module.
 */
export default defineBackground(() => startBackground());
