import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/analysis/analysis.ts';
import { lighten } from '../../../lib/library/light-analysis.ts';
import { applyCorrections } from '../../../lib/match/corrections.ts';
import type { Match, Requirement, VerdictWord } from '../../../lib/match/match.ts';
import { applyCorrectionChange, noCorrections } from '../../../lib/profile/corrections.ts';
import { emptyProfile, type Profile, skillLevels, skillWishes } from '../../../lib/profile/profile.ts';
import { rulesAbout } from '../profile/arbitrary-corrections.ts';
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
          lastUsed: fc.integer({ min: 2012, max: 2026 }),
          wish: fc.constantFrom(...skillWishes),
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

const year = 2026;

/** For what breaks rarely: kin of one another, one known and one only learnt; one skill ruled twice. */
const runs = { numRuns: 1000 };
const corrections = fc
  .array(rulesAbout(...skillIds))
  .map((rules) => rules.reduce((all, rule) => applyCorrectionChange(all, { kind: 'add', rule }), noCorrections));

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
        expectNoWorse(compare(posting, profile, { year }), compare(posting, { ...profile, skills: fewer }, { year }));
      }),
      runs,
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

  it('a correction is undone exactly by its removal, and the order of corrections makes no difference', () => {
    const key = 'linkedin:1';
    fc.assert(
      fc.property(postings, profiles, corrections, rulesAbout(...skillIds), (posting, profile, made, rule) => {
        const without = applyCorrectionChange(made, { kind: 'remove', rule });
        const before = compare(applyCorrections(posting, without, key), profile);
        const added = applyCorrectionChange(without, { kind: 'add', rule });
        const reversed = { ...added, rules: added.rules.toReversed() };
        expect(compare(applyCorrections(posting, reversed, key), profile)).toEqual(
          compare(applyCorrections(posting, added, key), profile),
        );
        const undone = applyCorrectionChange(added, { kind: 'remove', rule });
        expect(compare(applyCorrections(posting, undone, key), profile)).toEqual(before);
      }),
      runs,
    );
  });

  it('a light analysis takes corrections as a full one does', () => {
    fc.assert(
      fc.property(postings, profiles, corrections, (posting, profile, made) => {
        const full = compare(applyCorrections(posting, made, 'indeed:abc'), profile);
        const light = compare(applyCorrections(lighten(posting), made, 'indeed:abc'), profile);
        expect(light).toMatchObject({ verdict: full.verdict, score: full.score, counts: full.counts });
      }),
    );
  });
});
