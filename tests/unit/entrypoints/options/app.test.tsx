// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import '../extension-page.ts';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../../entrypoints/options/app.tsx';
import { toJson } from '../../../../lib/exchange/json.ts';
import { emptyProfile, type Profile } from '../../../../lib/profile/profile.ts';
import { readProfile } from '../../../../lib/profile/store.ts';
import { draw, type Screen } from '../../components/screen.ts';
import { fakeBrowser } from '../../fake-browser.ts';

beforeEach(() => fakeBrowser.reset());

const withRust: Profile = { ...emptyProfile, skills: [{ id: 'rust', level: 'strong' }], places: ['Leeds'] };

/** The options page over a stored profile. */
async function open(profile: Profile): Promise<Screen> {
  await fakeBrowser.storage.local.set({ profile });
  const screen = await draw(<App />);
  await vi.waitFor(() => screen.button(/^Back up everything$/));
  return screen;
}

/** Restores the page from a backup that holds this profile. */
async function restore(screen: Screen, profile: Profile): Promise<void> {
  const input = screen.root.querySelector<HTMLInputElement>('input[aria-label="Restore from a backup"]');
  if (!input) throw new Error('no way to choose a backup');
  const file = new File([toJson({ jobs: [], profile }, 'Rolescope 0.1.0', new Date())], 'backup.json');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await press(screen, /^Restore$/);
}

/** Presses the button of that name as soon as it is there. */
async function press(screen: Screen, name: RegExp): Promise<void> {
  await screen.press(await vi.waitFor(() => screen.button(name)));
}

describe('Undo', () => {
  it('brings nothing back once everything is erased', async () => {
    const screen = await open(withRust);
    await press(screen, /^Remove Leeds$/);
    await press(screen, /^Erase everything$/);
    await press(screen, /^Yes, erase everything$/);
    await vi.waitFor(() => expect(screen.root.textContent).toContain('Everything is erased.'));
    expect(screen.root.textContent).not.toContain('Undo');
    expect(await readProfile()).toEqual(emptyProfile);
  });

  it('brings nothing back that was erased in another window', async () => {
    const screen = await open(withRust);
    const other = await open(withRust);
    await press(screen, /^Remove Leeds$/);
    await press(other, /^Erase everything$/);
    await press(other, /^Yes, erase everything$/);
    await vi.waitFor(() => expect(other.root.textContent).toContain('Everything is erased.'));
    expect(screen.root.textContent).not.toContain('Undo');
  });

  it('does not lay an edit of the profile before on the one that a backup brought', async () => {
    const screen = await open(withRust);
    await press(screen, /^Remove Leeds$/);
    await vi.waitFor(() => screen.button(/^Undo$/));
    await restore(screen, { ...emptyProfile, skills: [{ id: 'go', level: 'working' }] });
    await vi.waitFor(async () => expect(await readProfile()).toMatchObject({ skills: [{ id: 'go' }], places: [] }));
    await vi.waitFor(() => expect(screen.root.textContent).not.toContain('Undo'));
  });
});
