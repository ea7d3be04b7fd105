// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../../entrypoints/options/app.tsx';
import { toJson } from '../../../../lib/exchange/json.ts';
import { database } from '../../../../lib/library/database.ts';
import { listSaved, savePosting } from '../../../../lib/library/library.ts';
import { noCorrections } from '../../../../lib/profile/corrections.ts';
import { emptyProfile, type Profile } from '../../../../lib/profile/profile.ts';
import { readProfile } from '../../../../lib/profile/store.ts';
import { changeProfile } from '../../../../lib/profile/store-changes.ts';
import { readCorrections } from '../../../../lib/profile/store-corrections.ts';
import { draw, type Screen } from '../../components/screen.ts';
import { fakeBrowser } from '../../fake-browser.ts';
import { anAnalysis, aPosting } from '../../library/a-posting.ts';
import { eventually } from '../extension-page.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});

const withRust: Profile = { ...emptyProfile, skills: [{ id: 'rust', level: 'strong' }], places: ['Leeds'] };

/** The options page over a stored profile. */
async function open(profile: Profile): Promise<Screen> {
  await fakeBrowser.storage.local.set({ profile });
  const screen = await draw(<App />);
  await eventually(() => screen.button(/^Back up everything$/));
  return screen;
}

/** Restores the page from a backup that holds this profile. */
async function restore(screen: Screen, profile: Profile): Promise<void> {
  await choose(screen, toJson({ jobs: [], profile }, 'Rolescope 0.1.0', new Date()));
  await press(screen, /^Restore$/);
}

/** Chooses a backup to restore from. */
async function choose(screen: Screen, text: string): Promise<void> {
  const input = screen.root.querySelector<HTMLInputElement>('input[aria-label="Restore from a backup"]');
  if (!input) throw new Error('no way to choose a backup');
  const file = new File([text], 'backup.json');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

/** Presses the button of that name as soon as it is there. */
async function press(screen: Screen, name: RegExp): Promise<void> {
  await screen.press(await eventually(() => screen.button(name)));
}

describe('Undo', () => {
  it('brings nothing back once everything is erased', async () => {
    const screen = await open(withRust);
    await press(screen, /^Remove Leeds$/);
    await press(screen, /^Erase everything$/);
    await press(screen, /^Yes, erase everything$/);
    await eventually(() => expect(screen.root.textContent).toContain('Everything is erased.'));
    expect(screen.root.textContent).not.toContain('Undo');
    expect(await readProfile()).toEqual(emptyProfile);
  });

  it('brings nothing back that was erased in another window', async () => {
    const screen = await open(withRust);
    const other = await open(withRust);
    await press(screen, /^Remove Leeds$/);
    await press(other, /^Erase everything$/);
    await press(other, /^Yes, erase everything$/);
    await eventually(() => expect(other.root.textContent).toContain('Everything is erased.'));
    expect(screen.root.textContent).not.toContain('Undo');
  });

  it('does not lay an edit of the profile before on the one that a backup brought', async () => {
    const screen = await open(withRust);
    await press(screen, /^Remove Leeds$/);
    await eventually(() => screen.button(/^Undo$/));
    await restore(screen, { ...emptyProfile, skills: [{ id: 'go', level: 'working' }] });
    await eventually(async () => expect(await readProfile()).toMatchObject({ skills: [{ id: 'go' }], places: [] }));
    await eventually(() => expect(screen.root.textContent).not.toContain('Undo'));
  });
});

describe('Restoring', () => {
  const now = new Date('2026-11-18T10:00:00.000Z');
  const backup = async (changes: object = {}) => {
    const job = await savePosting({ posting: aPosting(), analysis: anAnalysis() }, now);
    const text = toJson({ jobs: [job], profile: { ...emptyProfile, years: 3 } }, 'Rolescope 0.1.0', now);
    return JSON.stringify({ ...JSON.parse(text), ...changes });
  };

  it('says before it what does not fit, and brings in the rest', async () => {
    const text = await backup({ profile: { ...emptyProfile, years: 900 } });
    await database.rows.clear();
    const screen = await open(withRust);
    await choose(screen, text);
    await eventually(() => expect(screen.root.textContent).toContain('Profile Its “years” is missing or not as it'));
    await press(screen, /^Restore$/);
    await eventually(() => expect(screen.root.textContent).toContain('Restored. Saved postings: 1 new'));
    expect(await listSaved()).toHaveLength(1);
    expect(await readProfile()).toEqual(withRust);
  });

  it('leaves profile and corrections as they were where there is no room for both', async () => {
    const rules = [{ kind: 'not-a-skill', skill: 'excel' }];
    const text = await backup({ corrections: { version: 1, rules } });
    const screen = await open(withRust);
    await choose(screen, text);
    const set = fakeBrowser.storage.local.set;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (values: Record<string, unknown>) => {
      if ('profile' in values) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      await set(values);
    });
    await press(screen, /^Restore$/);
    await eventually(() => expect(screen.root.textContent).toContain('The quota has been exceeded.'));
    vi.restoreAllMocks();
    expect(await readProfile()).toEqual(withRust);
    expect(await readCorrections()).toEqual(noCorrections);
  });

  it('counts as new only what was not there', async () => {
    const screen = await open(withRust);
    await choose(screen, await backup());
    await press(screen, /^Restore$/);
    await eventually(() => expect(screen.root.textContent).toContain('0 new, 0 updated, 1 already up to date'));
    expect(await readProfile()).toEqual({ ...emptyProfile, years: 3 });
  });

  it('leaves the profile as it was where there is no room for the postings', async () => {
    const text = await backup();
    await database.rows.clear();
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    database.rows.hook('creating', full);
    const screen = await open(withRust);
    await choose(screen, text);
    await press(screen, /^Restore$/);
    await eventually(() => expect(screen.root.textContent).toContain('no room left'));
    database.rows.hook('creating').unsubscribe(full);
    expect(await readProfile()).toEqual(withRust);
  });
});

describe('A number', () => {
  it.each([
    ['Amount', '90000', 'payFloor'],
    ['Years of experience', '12', 'years'],
  ] as const)('shows what is stored after Undo, not what was typed: %s', async (label, text, fact) => {
    const screen = await open(withRust);
    await type(screen, label, text);
    await eventually(async () => expect((await readProfile())[fact]).not.toBeNull());
    await press(screen, /^Undo$/);
    await eventually(async () => expect((await readProfile())[fact]).toBeNull());
    expect(fieldOf(screen, label).value).toBe('');
  });

  it('shows what another window stored, also where it was typed in before', async () => {
    const screen = await open(withRust);
    await type(screen, 'Years of experience', '12');
    await changeProfile({ kind: 'set-facts', years: 7 });
    await eventually(() => expect(fieldOf(screen, 'Years of experience').value).toBe('7'));
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
