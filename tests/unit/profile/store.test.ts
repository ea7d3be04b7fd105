import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyProfile, type Profile } from '../../../lib/profile/profile.ts';
import { readProfile, watchProfile } from '../../../lib/profile/store.ts';
import { changeProfile, eraseStored, readProfileState, replaceProfile } from '../../../lib/profile/store-changes.ts';
import { fakeBrowser } from '../fake-browser.ts';

beforeEach(() => fakeBrowser.reset());

const setPython = { kind: 'set-skill', skill: { id: 'python', level: 'strong', years: 4 } } as const;

async function quarantined(): Promise<unknown[]> {
  const everything = await fakeBrowser.storage.local.get(null);
  return Object.keys(everything)
    .filter((key) => key.startsWith('quarantine:profile:'))
    .map((key) => everything[key]);
}

describe('the stored profile', () => {
  it('is empty at first and keeps each edit', async () => {
    expect(await readProfile()).toEqual(emptyProfile);
    await changeProfile(setPython);
    await changeProfile({ kind: 'set-facts', years: 6 });
    expect(await readProfile()).toEqual({ ...emptyProfile, skills: [setPython.skill], years: 6 });
  });

  it('loses no edit where two windows edit at once', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `skill-${index}`);
    await Promise.all(ids.map((id) => changeProfile({ kind: 'set-skill', skill: { id, level: 'working' } })));
    const profile = await readProfile();
    expect(profile.skills.map((skill) => skill.id).sort()).toEqual(ids.toSorted());
  });

  it('tells watchers of each change until they stop', async () => {
    const seen: Profile[] = [];
    const stop = watchProfile((profile) => seen.push(profile));
    await changeProfile(setPython);
    await vi.waitFor(() => expect(seen.at(-1)?.skills).toEqual([setPython.skill]));
    stop();
    await changeProfile({ kind: 'remove-skill', id: 'python' });
    expect(seen).toHaveLength(1);
  });

  it('does not come back with an edit that was under way when everything was erased', async () => {
    await changeProfile(setPython);
    await Promise.all([changeProfile({ kind: 'set-facts', years: 6 }), eraseStored()]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('refuses an edit that does not fit, and stays as it was', async () => {
    await changeProfile(setPython);
    await expect(changeProfile({ kind: 'set-facts', years: 900 })).rejects.toThrow();
    expect((await readProfile()).years).toBeNull();
  });
});

describe('a stored value that does not fit', () => {
  const newer = {
    skills: [{ id: 'rust', level: 'working' }, { id: 'go', level: 'wizard' }, 7],
    years: 3,
    degree: 'habilitation',
    needsVisa: null,
    hobbies: ['chess'],
  };
  const salvaged = { ...emptyProfile, skills: [{ id: 'rust', level: 'working' }], years: 3 };

  it('is read as far as it fits, is reported, and reading leaves it alone', async () => {
    await fakeBrowser.storage.local.set({ profile: newer });
    expect(await readProfileState()).toEqual({ value: salvaged, damaged: true });
    expect((await fakeBrowser.storage.local.get('profile')).profile).toEqual(newer);
    expect(await quarantined()).toEqual([]);
  });

  it('is set aside whole at the next edit', async () => {
    await fakeBrowser.storage.local.set({ profile: newer });
    await changeProfile({ kind: 'remove-skill', id: 'rust' });
    expect(await readProfileState()).toEqual({ value: { ...salvaged, skills: [] }, damaged: false });
    expect(await quarantined()).toEqual([newer]);
  });

  it.each([['text'], [42], [[]], [{ skills: 'all of them' }]])('of any shape gives a profile: %j', async (raw) => {
    await fakeBrowser.storage.local.set({ profile: raw });
    expect(await readProfileState()).toEqual({ value: emptyProfile, damaged: true });
    await replaceProfile({ ...emptyProfile, years: 1 });
    expect(await quarantined()).toEqual([raw]);
  });
});

describe('a profile that version 1 stored', () => {
  const old = { skills: [{ id: 'rust', level: 'working', years: 2 }], years: 3, degree: 'master', needsVisa: true };

  it('is read whole, and is no damage', async () => {
    await fakeBrowser.storage.local.set({ profile: old });
    expect(await readProfile()).toEqual({ ...emptyProfile, ...old });
    expect(await readProfileState()).toEqual({ value: { ...emptyProfile, ...old }, damaged: false });
  });

  it('is kept with the next edit in it, and nothing is set aside', async () => {
    await fakeBrowser.storage.local.set({ profile: old });
    await changeProfile({ kind: 'add-choice', list: 'places', value: 'Leeds' });
    expect(await readProfile()).toEqual({ ...emptyProfile, ...old, places: ['Leeds'] });
    expect(await quarantined()).toEqual([]);
  });
});
