// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../../entrypoints/popup/app.tsx';
import { draw, type Screen } from '../../components/screen.ts';
import { fakeBrowser } from '../../fake-browser.ts';

/** When the popup's workings come through; they are held back until then, as a slow disk would. */
const arrival = vi.hoisted(() => Promise.withResolvers<void>());
vi.mock('../../../../entrypoints/popup/workings.ts', async (original) => {
  await arrival.promise;
  return original();
});

/** A browser whose active tab lets no extension in. */
beforeEach(() => {
  Object.assign(fakeBrowser.permissions, { contains: async () => true, getAll: async () => ({ origins: [] }) });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: [] }) });
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, url: 'https://boards.example/1' }] });
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => Promise.reject(new Error('closed')) } });
});

function chosenTab({ root }: Screen): string | null | undefined {
  return root.querySelector('[role="tab"][aria-selected="true"]')?.textContent;
}

describe('the popup as it opens', () => {
  it('stands there with its tabs at once, and keeps tab and focus when the rest has come', async () => {
    const screen = await draw(<App />);
    expect(screen.root.querySelector('[role="status"]')?.textContent).toBe('Reading the page');
    const skills = screen.button(/^My skills$/);
    skills.focus();
    await screen.press(skills);
    expect(chosenTab(screen)).toBe('My skills');
    expect(screen.root.querySelector('input')).toBeNull();

    arrival.resolve();
    await vi.waitFor(() => expect(screen.root.querySelector('input[role="combobox"]')).not.toBeNull(), 5000);
    expect(screen.root.querySelector('.skeleton')).toBeNull();
    expect(chosenTab(screen)).toBe('My skills');
    expect(document.activeElement).toBe(skills);
  });
});
