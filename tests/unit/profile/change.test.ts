import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChange, inverseOf } from '../../../lib/profile/change.ts';
import { emptyProfile, type Profile, type ProfileChange, skillLevels } from '../../../lib/profile/profile.ts';
import { profileSchema } from '../../../lib/profile/profile-schema.ts';

const skill = fc.record(
  {
    id: fc.constantFrom('python', 'sql', 'rust', 'spark', 'kafka'),
    level: fc.constantFrom(...skillLevels),
    years: fc.integer({ min: 0, max: 60 }),
  },
  { requiredKeys: ['id', 'level'] },
);
const facts = {
  years: fc.option(fc.integer({ min: 0, max: 60 })),
  degree: fc.constantFrom('none', 'bachelor', 'phd', null),
  needsVisa: fc.option(fc.boolean()),
} as const;
const profiles: fc.Arbitrary<Profile> = fc.record({
  skills: fc.uniqueArray(skill, { selector: ({ id }) => id }),
  ...facts,
});
const changes: fc.Arbitrary<ProfileChange> = fc.oneof(
  fc.record(
    { kind: fc.constant('set-skill' as const), skill, at: fc.integer({ min: 0, max: 9 }) },
    { requiredKeys: ['kind', 'skill'] },
  ),
  fc.record({ kind: fc.constant('have-skill' as const), id: skill.map(({ id }) => id) }),
  fc.record({ kind: fc.constant('remove-skill' as const), id: skill.map(({ id }) => id) }),
  fc.record({ kind: fc.constant('set-facts' as const), ...facts }, { requiredKeys: ['kind'] }),
);

it('any series of edits gives a profile that fits, with each skill once', () => {
  fc.assert(
    fc.property(profiles, fc.array(changes), (start, series) => {
      const profile = series.reduce(applyChange, start);
      expect(profileSchema.safeParse(profile).success).toBe(true);
      expect(new Set(profile.skills.map(({ id }) => id)).size).toBe(profile.skills.length);
    }),
  );
});

it('undo brings back exactly what was there', () => {
  fc.assert(
    fc.property(profiles, changes, (before, change) => {
      expect(applyChange(applyChange(before, change), inverseOf(before, change))).toEqual(before);
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
