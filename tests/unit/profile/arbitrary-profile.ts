import fc from 'fast-check';
import { degreeLevels, payPeriods, seniorities, workModes } from '../../../lib/analysis/vocabulary.ts';
import {
  breakingConditions,
  languageLevels,
  type Profile,
  type ProfileChange,
  skillLevels,
  skillWishes,
} from '../../../lib/profile/profile.ts';
import { backgroundIds } from '../../../lib/taxonomy/background-ids.ts';
import { trackIds } from '../../../lib/taxonomy/track-ids.ts';

const years = fc.integer({ min: 0, max: 60 });
const skill = fc.record(
  {
    id: fc.constantFrom('python', 'sql', 'rust', 'spark', 'kafka'),
    level: fc.constantFrom(...skillLevels),
    years,
    lastUsed: fc.integer({ min: 1950, max: 2100 }),
    wish: fc.constantFrom(...skillWishes),
  },
  { requiredKeys: ['id', 'level'] },
);
const language = fc.record({
  code: fc.constantFrom('en', 'de', 'fr', 'yue'),
  level: fc.constantFrom(...languageLevels),
});
const facts = {
  years: fc.option(years),
  seniority: fc.option(fc.constantFrom(...seniorities)),
  degree: fc.option(fc.constantFrom('none', ...degreeLevels)),
  payFloor: fc.option(
    fc.record({
      amount: fc.integer({ min: 1, max: 1_000_000_000 }),
      currency: fc.constantFrom('EUR', 'USD'),
      period: fc.constantFrom(...payPeriods),
    }),
  ),
  needsVisa: fc.option(fc.boolean()),
} as const;
const choices = {
  backgrounds: fc.constantFrom(...backgroundIds),
  targets: fc.constantFrom(...trackIds),
  places: fc.constantFrom('Leeds', 'Germany', 'Berlin, Germany'),
  remoteFrom: fc.constantFrom('Germany', 'European Union'),
  workModes: fc.constantFrom(...workModes),
  dealBreakers: fc.constantFrom(...breakingConditions),
} as const;

/** Any profile that fits. */
export const profiles: fc.Arbitrary<Profile> = fc.record({
  version: fc.constant(3 as const),
  skills: fc.uniqueArray(skill, { selector: ({ id }) => id }),
  languages: fc.uniqueArray(language, { selector: ({ code }) => code }),
  ...facts,
  backgrounds: fc.uniqueArray(choices.backgrounds),
  targets: fc.uniqueArray(choices.targets),
  places: fc.uniqueArray(choices.places),
  remoteFrom: fc.uniqueArray(choices.remoteFrom),
  workModes: fc.uniqueArray(choices.workModes),
  dealBreakers: fc.uniqueArray(choices.dealBreakers),
});

const at = fc.integer({ min: 0, max: 9 });

function choiceChanges<List extends keyof typeof choices>(list: List) {
  const named = { list: fc.constant(list), value: choices[list] };
  return [
    fc.record({ kind: fc.constant('add-choice' as const), ...named, at }, { requiredKeys: ['kind', 'list', 'value'] }),
    fc.record({ kind: fc.constant('remove-choice' as const), ...named }),
  ];
}

/** Any edit, as the profile's schema of edits takes it. */
export const profileChanges = fc.oneof(
  fc.record({ kind: fc.constant('set-skill' as const), skill, at }, { requiredKeys: ['kind', 'skill'] }),
  fc.record({ kind: fc.constant('have-skill' as const), id: skill.map(({ id }) => id) }),
  fc.record({ kind: fc.constant('remove-skill' as const), id: skill.map(({ id }) => id) }),
  fc.record({ kind: fc.constant('set-language' as const), language, at }, { requiredKeys: ['kind', 'language'] }),
  fc.record({ kind: fc.constant('remove-language' as const), code: language.map(({ code }) => code) }),
  fc.record({ kind: fc.constant('set-facts' as const), ...facts }, { requiredKeys: ['kind'] }),
  ...(Object.keys(choices) as (keyof typeof choices)[]).flatMap((list) => choiceChanges(list)),
) as fc.Arbitrary<ProfileChange>;
