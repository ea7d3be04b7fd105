import fc from 'fast-check';
import { expect, it } from 'vitest';
import { migrateProfile } from '../../../lib/profile/migrate.ts';
import { profileSchema } from '../../../lib/profile/profile-schema.ts';
import { salvageProfile } from '../../../lib/profile/salvage.ts';
import { profiles } from './arbitrary-profile.ts';

const versionOne = profiles.map(({ skills, years, degree, needsVisa }) => ({
  skills: skills.map(({ id, level, years: known }) => ({ id, level, ...(known !== undefined && { years: known }) })),
  years,
  degree,
  needsVisa,
}));

it('a profile of version 1 loses nothing, and page scripts read the same of it', () => {
  fc.assert(
    fc.property(versionOne, (old) => {
      const migrated = profileSchema.parse(migrateProfile(old));
      expect(migrated).toMatchObject(old);
      expect(salvageProfile(old)).toEqual(migrated);
    }),
  );
});

it('a profile of version 2 loses nothing, and fits the same postings', () => {
  fc.assert(
    fc.property(profiles, ({ remoteFrom: _, ...rest }) => {
      const old = { ...rest, version: 2 };
      const migrated = profileSchema.parse(migrateProfile(old));
      expect(migrated).toEqual({ ...rest, version: 3, remoteFrom: [] });
      expect(salvageProfile(old)).toEqual(migrated);
    }),
  );
});

it('any other value comes back as it is', () => {
  fc.assert(
    fc.property(fc.oneof(profiles, fc.jsonValue()), (value) => {
      expect(migrateProfile(value)).toBe(value);
    }),
  );
});
