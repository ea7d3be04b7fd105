import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProfile, skillLevels } from '../../../lib/profile/profile.ts';
import { profileSchema } from '../../../lib/profile/profile-schema.ts';
import { salvageProfile, salvageSettings } from '../../../lib/profile/salvage.ts';
import { settingsSchema } from '../../../lib/profile/settings-schema.ts';
import { profiles } from './arbitrary-profile.ts';

const scalars = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.double(), fc.constantFrom('none', 'phd', 'left', 'expert'));
const skills = fc.record(
  {
    id: fc.oneof(fc.string({ maxLength: 100 }), scalars),
    level: fc.oneof(fc.constantFrom(...skillLevels), scalars),
    years: scalars,
    lastUsed: fc.oneof(fc.integer({ min: 1900, max: 2200 }), scalars),
    wish: scalars,
    note: scalars,
  },
  { requiredKeys: [] },
);
const anyList = fc.oneof(
  fc.array(fc.oneof(scalars, fc.constantFrom('backend', 'visa', 'remote', 'applied-ml'), fc.string({ maxLength: 90 }))),
  scalars,
);
const wrong = fc.record(
  {
    version: scalars,
    skills: fc.oneof(fc.array(fc.oneof(skills, scalars)), scalars),
    years: scalars,
    seniority: scalars,
    degree: scalars,
    needsVisa: scalars,
    payFloor: fc.oneof(scalars, fc.record({ amount: scalars, currency: scalars, period: scalars })),
    languages: fc.oneof(fc.array(fc.record({ code: fc.oneof(scalars, fc.constant('de')), level: scalars })), scalars),
    backgrounds: anyList,
    targets: anyList,
    places: anyList,
    remoteFrom: anyList,
    workModes: anyList,
    dealBreakers: anyList,
  },
  { requiredKeys: [] },
);
const hosts = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'www.linkedin.com'), fc.string());
const placements = fc.dictionary(
  hosts,
  fc.oneof(scalars, fc.record({ side: scalars, top: fc.oneof(fc.nat(20_000), scalars), folded: fc.boolean() })),
);
const settings = fc.record(
  {
    placements,
    showings: fc.oneof(fc.dictionary(hosts, fc.oneof(fc.constantFrom('side', 'paused'), scalars)), scalars),
    highlights: fc.oneof(fc.boolean(), scalars),
  },
  { requiredKeys: ['placements'] },
);

describe('whatever storage holds', () => {
  it('a profile comes of it that fits, and one that fits comes back as it is', () => {
    fc.assert(
      fc.property(fc.oneof(profiles, wrong, fc.jsonValue()), (raw) => {
        const salvaged = salvageProfile(raw);
        expect(profileSchema.parse(salvaged)).toEqual(salvaged);
        expect(salvageProfile(salvaged)).toEqual(salvaged);
        const fitting = profileSchema.safeParse(raw);
        if (fitting.success) expect(salvaged).toEqual(fitting.data);
      }),
    );
  });

  it('settings come of it that fit, and ones that fit come back as they are', () => {
    fc.assert(
      fc.property(fc.oneof(settings, fc.jsonValue()), (raw) => {
        const salvaged = salvageSettings(raw);
        expect(settingsSchema.parse(salvaged)).toEqual(salvaged);
        const fitting = settingsSchema.safeParse(raw);
        if (fitting.success) expect(salvaged).toEqual(fitting.data);
      }),
    );
  });
});

it('each skill that fits is kept, once, without what this version does not know', () => {
  const raw = {
    skills: [
      { id: 'rust', level: 'working', mood: 'keen' },
      { id: 'go', level: 'wizard' },
      { id: 'sql', level: 'strong', years: -2 },
      { id: 'rust', level: 'expert', years: 7 },
    ],
    degree: 'master',
    places: ['Leeds', 7],
    hobbies: ['chess'],
  };
  expect(salvageProfile(raw)).toEqual({
    ...emptyProfile,
    skills: [
      { id: 'rust', level: 'expert', years: 7 },
      { id: 'sql', level: 'strong' },
    ],
    degree: 'master',
    places: ['Leeds'],
  });
});
