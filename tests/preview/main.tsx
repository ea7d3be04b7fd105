import './words.ts';
import { mountOptions } from './options-preview.tsx';
import { mountPanel } from './panel-preview.tsx';
import { mountPopup } from './popup-preview.tsx';
import { mountSaved } from './saved-preview.tsx';
import { mountSidePanel } from './sidepanel-preview.tsx';

/** Draws one screen in one state: `?screen=panel&state=read&folded`. */
const query = new URLSearchParams(location.search);
const screens: Record<string, (state: string, query: URLSearchParams) => void> = {
  options: mountOptions,
  panel: mountPanel,
  popup: mountPopup,
  saved: mountSaved,
  sidepanel: mountSidePanel,
};

screens[query.get('screen') ?? 'panel']?.(query.get('state') ?? 'read', query);
