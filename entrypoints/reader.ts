import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../lib/browser/start-reader.ts';

/** Page script, injected on the sentinel's word or by the popup: reads the posting and follows the page. */
export default defineUnlistedScript(() => startReader());
