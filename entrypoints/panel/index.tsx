import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPanel } from './start-panel.tsx';

/** Page script, injected after the reader: the overlay with the verdict on the posting that the page shows. */
export default defineUnlistedScript(() => startPanel());
