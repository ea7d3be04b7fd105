// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import '../extension-page.ts';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../../entrypoints/options/app.tsx';
import { toJson } from '../../../../lib/exchange/json.ts';
import { emptyProfile, type Profile } from '../../../../lib/profile/profile.ts';
import { readProfile } from '../../../../lib/profile/store.ts';
import { changeProfile } from '../../../../lib/profile/store-changes.ts';
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

describe('A number', () => {
  it.each([
    ['Amount', '90000', 'payFloor'],
    ['Years of experience', '12', 'years'],
  ] as const)('shows what is stored after Undo, not what was typed: %s', async (label, text, fact) => {
    const screen = await open(withRust);
    await type(screen, label, text);
    await vi.waitFor(async () => expect((await readProfile())[fact]).not.toBeNull());
    await press(screen, /^Undo$/);
    await vi.waitFor(async () => expect((await readProfile())[fact]).toBeNull());
    expect(fieldOf(screen, label).value).toBe('');
  });

  it('shows what another window stored, also where it was typed in before', async () => {
    const screen = await open(withRust);
    await type(screen, 'Years of experience', '12');
    await changeProfile({ kind: 'set-facts', years: 7 });
    await vi.waitFor(() => expect(fieldOf(screen, 'Years of experience').value).toBe('7'));
  });

  it('goes back to what is stored where the text is none that can be kept', async () => {
    const screen = await open({ ...withRust, years: 7 });
    await type(screen, 'Years of experience', '700');
    expect(fieldOf(screen, 'Years of experience').value).toBe('7');
  });
});

/** Types into a field and goes on to the next thing. */
async function type(screen: Screen, label: string, text: string): Promise<void> {
  await screen.type(fieldOf(screen, label), text);
  await act(() => void fieldOf(screen, label).dispatchEvent(new FocusEvent('blur')));
}

function fieldOf({ root }: Screen, label: string): HTMLInputElement {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('input[type="number"]')];
  const found = inputs.find((input) => [input.ariaLabel, input.labels?.[0]?.textContent].includes(label));
  if (!found) throw new Error(`no field "${label}"`);
  return found;
}
