import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChange, inverseOf, inversesOf } from '../../../lib/profile/change.ts';
import { emptyProfile, type Profile } from '../../../lib/profile/profile.ts';
import { profileChangeSchema } from '../../../lib/profile/profile-change.ts';
import { profileSchema } from '../../../lib/profile/profile-schema.ts';
import { profileChanges, profiles } from './arbitrary-profile.ts';

it('every edit can be sent as a message', () => {
  fc.assert(
    fc.property(profileChanges, (change) => {
      expect(profileChangeSchema.parse(change)).toEqual(change);
    }),
  );
});

it('an entry that is not of the list does not fit', () => {
  const { success } = profileChangeSchema.safeParse({ kind: 'add-choice', list: 'targets', value: 'astrology' });
  expect(success).toBe(false);
});

it('any series of edits gives a profile that fits, with each skill once', () => {
  fc.assert(
    fc.property(profiles, fc.array(profileChanges), (start, series) => {
      const profile = series.reduce(applyChange, start);
      expect(profileSchema.safeParse(profile).success).toBe(true);
      expect(new Set(profile.skills.map(({ id }) => id)).size).toBe(profile.skills.length);
    }),
  );
});

it('undo brings back exactly what was there', () => {
  fc.assert(
    fc.property(profiles, profileChanges, (before, change) => {
      expect(applyChange(applyChange(before, change), inverseOf(before, change))).toEqual(before);
    }),
  );
});

it('undo of several edits at once brings back exactly what was there', () => {
  fc.assert(
    fc.property(profiles, fc.array(profileChanges), (before, changes) => {
      const after = changes.reduce(applyChange, before);
      expect(inversesOf(before, changes).reduce(applyChange, after)).toEqual(before);
    }),
  );
});

it.each([
  [undefined, { level: 'working' }],
  [
    { level: 'learning', years: 1 },
    { level: 'working', years: 1 },
  ],
  [
    { level: 'strong', years: 4 },
    { level: 'strong', years: 4 },
  ],
] as const)('saying "I have this" of a skill kept as %o never takes from it', (before, after) => {
  const profile: Profile = { ...emptyProfile, skills: before ? [{ id: 'sql', ...before }] : [] };
  expect(applyChange(profile, { kind: 'have-skill', id: 'sql' }).skills).toEqual([{ id: 'sql', ...after }]);
});

it('changing the level of a skill leaves it in its place', () => {
  const skills = ['python', 'sql', 'rust'].map((id) => ({ id, level: 'working' as const }));
  const changed = applyChange(
    { ...emptyProfile, skills },
    { kind: 'set-skill', skill: { id: 'sql', level: 'expert' } },
  );
  expect(changed.skills.map(({ id, level }) => `${id}:${level}`)).toEqual([
    'python:working',
    'sql:expert',
    'rust:working',
  ]);
});
