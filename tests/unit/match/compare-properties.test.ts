import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/analysis/analysis.ts';
import { lighten } from '../../../lib/library/light-analysis.ts';
import type { Match, Requirement, VerdictWord } from '../../../lib/match/match.ts';
import { emptyProfile, type Profile, skillLevels } from '../../../lib/profile/profile.ts';
import { asking, compare, skillIds } from './asking.ts';

const mentions = fc.uniqueArray(
  fc.record(
    {
      skill: fc.constantFrom(...skillIds),
      level: fc.constantFrom('required', 'preferred', 'mentioned'),
      years: fc.integer({ min: 1, max: 12 }),
      any: fc.integer({ min: 1, max: 2 }),
    },
    { requiredKeys: ['skill', 'level'] },
  ),
  { selector: ({ skill }) => skill },
);
const postings = fc
  .record({
    skills: mentions,
    yearsMin: fc.option(fc.integer({ min: 0, max: 12 })),
    degree: fc.option(fc.record({ level: fc.constantFrom('bachelor', 'master', 'phd'), required: fc.boolean() })),
    visa: fc.constantFrom('yes', 'no', null),
  })
  .map(({ skills, ...terms }): Analysis => ({ ...asking(...skills), ...terms }));
const profiles: fc.Arbitrary<Profile> = fc
  .record({
    skills: fc.uniqueArray(
      fc.record(
        {
          id: fc.constantFrom(...skillIds),
          level: fc.constantFrom(...skillLevels),
          years: fc.integer({ min: 0, max: 12 }),
        },
        { requiredKeys: ['id', 'level'] },
      ),
      { selector: ({ id }) => id, minLength: 1 },
    ),
    years: fc.option(fc.integer({ min: 0, max: 12 })),
    degree: fc.constantFrom('none', 'bachelor', 'master', 'phd', null),
    needsVisa: fc.option(fc.boolean()),
  })
  .map((facts) => ({ ...emptyProfile, ...facts }));

const worstFirst: readonly VerdictWord[] = ['far', 'stretch', 'within-reach', 'strong'];

function expectNoWorse(after: Match, before: Match): void {
  if (before.verdict === 'unknown' || after.verdict === 'unknown') {
    expect(after.verdict).toBe(before.verdict);
    return;
  }
  expect(worstFirst.indexOf(after.verdict)).toBeGreaterThanOrEqual(worstFirst.indexOf(before.verdict));
  expect(after.score ?? -1).toBeGreaterThanOrEqual(before.score ?? -1);
}

describe('whatever the posting and the profile', () => {
  it('one more skill never lowers the match', () => {
    fc.assert(
      fc.property(postings, profiles, (posting, profile) => {
        const [, ...fewer] = profile.skills;
        fc.pre(fewer.length > 0);
        expectNoWorse(compare(posting, profile), compare(posting, { ...profile, skills: fewer }));
      }),
    );
  });

  it('a nice-to-have less that the person lacks never lowers the match', () => {
    fc.assert(
      fc.property(postings, profiles, (posting, profile) => {
        const before = compare(posting, profile);
        const lacking = before.preferred.find(({ state }) => state === 'missing')?.skills.map(({ id }) => id);
        fc.pre(lacking !== undefined);
        const skills = posting.skills.filter(({ skill }) => !lacking.includes(skill));
        expectNoWorse(compare({ ...posting, skills }, profile), before);
      }),
    );
  });

  it('the order of skills makes no difference, and comparing again gives the same', () => {
    fc.assert(
      fc.property(postings, profiles, (posting, profile) => {
        const shuffled = { ...profile, skills: profile.skills.toReversed() };
        const match = compare({ ...posting, skills: posting.skills.toReversed() }, shuffled);
        expect(match).toEqual(compare(posting, profile));
      }),
    );
  });

  it('a light analysis gives the same match, without sentences', () => {
    fc.assert(
      fc.property(postings, profiles, (posting, profile) => {
        const { required, preferred, ...match } = compare(posting, profile);
        const light = compare(lighten(posting), profile);
        expect(light).toMatchObject(match);
        const bare = (list: readonly Requirement[]) => list.map((each) => ({ ...each, quote: '', marks: [] }));
        expect([light.required, light.preferred]).toEqual([bare(required), bare(preferred)]);
      }),
    );
  });
});
