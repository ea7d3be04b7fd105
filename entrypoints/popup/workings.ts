/**
 * All that the popup needs beyond its frame: the engine, the library, the schemas of what is stored. Most of the popup's weight, so it is
 * loaded while the frame is already on screen and the page is being asked.
 */
export { TabContent } from '../../components/popup/tab-content.tsx';
export { savePosting, unsavePosting, watchSaved } from '../../lib/library/library.ts';
export { pastedPosting } from '../../lib/posting/pasted.ts';
export { changeCorrections, changeProfile } from '../../lib/profile/store-changes.ts';
export { judge, verdictOn } from '../shared/judge.ts';
