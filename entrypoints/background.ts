import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/browser/start-background.ts';

// Not a module, though as one it would share the database with the pages and the package would lose 45 KB: a module worker may not load
// anything later, and what is evaluated only when it is first needed lets the worker wake quicker.
export default defineBackground(() => startBackground());
