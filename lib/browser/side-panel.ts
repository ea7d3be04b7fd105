import { browser } from 'wxt/browser';

/** Chrome's side panel; Firefox has a sidebar instead, and the polyfill knows neither's types. */
interface Sides {
  readonly sidePanel?: { open(options: { readonly tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

function sides(): Sides {
  return browser as unknown as Sides;
}

/**
 * Opens the browser's side panel beside a tab. Call it straight from a click, or from the message that a click sent: browsers refuse
 * it otherwise. @returns false where it cannot be opened from here
 */
export async function openSidePanel(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = sides();
  if (sidePanel) await sidePanel.open({ tabId });
  else if (sidebarAction) await sidebarAction.open();
  return sidePanel !== undefined || sidebarAction !== undefined;
}
