import { cpuUsage } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../../lib/analysis/analysis.ts';
import { gapPlan } from '../../../../lib/match/career/gap-plan.ts';
import { learnNext } from '../../../../lib/match/career/learn-next.ts';
import { matchProfile } from '../../../../lib/match/match-profile.ts';
import type { Profile } from '../../../../lib/profile/profile.ts';
import { samplePosting, sampleProfile } from '../../../../scripts/bench/match-sample.ts';
import { asking, knowing } from '../asking.ts';

const ids = ['pytorch', 'tensorflow', 'deep-learning', 'machine-learning', 'pinecone', 'weaviate', 'sql', 'postgresql'];
const more = ['aws', 'cloud-computing', 'kubernetes', 'gpu-orchestration', 'kserve', 'python', 'flask'];
const skill = fc.constantFrom(...ids, ...more);
const posting = fc
  .uniqueArray(
    fc.record(
      { skill, years: fc.integer({ min: 1, max: 6 }), any: fc.integer({ min: 1, max: 2 }) },
      { requiredKeys: ['skill'] },
    ),
    { selector: (one) => one.skill, minLength: 3, maxLength: 8 },
  )
  .map((skills) => asking(...skills));
const profile = fc
  .uniqueArray(
    fc.record({ id: skill, level: fc.constantFrom('learning' as const, 'working' as const, 'strong' as const) }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
  )
  .map((skills) => knowing(...skills));

function isMatch(analysis: Analysis, person: Profile): boolean {
  const verdict = matchProfile(analysis, person, { year: null, location: null }).match?.verdict;
  return verdict === 'strong' || verdict === 'within-reach';
}

describe('what to learn next', () => {
  it('counts the postings that a comparison with the skill would call a match, and no others', () => {
    fc.assert(
      fc.property(fc.array(posting, { maxLength: 6 }), profile, (postings, person) => {
        for (const { id, opens } of learnNext(person, postings)) {
          const others = person.skills.filter((own) => own.id !== id);
          const learnt: Profile = { ...person, skills: [...others, { id, level: 'working' }] };
          const counted = postings.filter((each) => !isMatch(each, person) && isMatch(each, learnt));
          expect(opens).toBe(counted.length);
        }
      }),
    );
  });

  it('names first what opens most, and never what the person never wants to use again', () => {
    const postings = [
      asking({ skill: 'sql' }, { skill: 'aws' }, { skill: 'kafka' }),
      asking({ skill: 'sql' }, { skill: 'aws' }, { skill: 'kafka' }, { skill: 'java' }),
      asking({ skill: 'sql' }, { skill: 'java' }, { skill: 'scala' }),
    ];
    const person = knowing('sql', { id: 'java', level: 'learning', wish: 'never' });
    const learn = learnNext(person, postings);
    expect(learn[0]).toMatchObject({ asked: 2 });
    expect(learn.map(({ id }) => id)).not.toContain('java');
  });

  it('plans nothing that the person never wants to use again', () => {
    const lacking = gapPlan('data-engineering', knowing('sql'), []).skills.map(({ id }) => id);
    expect(lacking).toContain('spark');
    const person = knowing('sql', { id: 'spark', level: 'learning', wish: 'never' });
    expect(gapPlan('data-engineering', person, []).skills.map(({ id }) => id)).not.toContain('spark');
  });

  it('is quick over 500 saved postings', () => {
    const postings = Array.from({ length: 500 }, (_, number) => samplePosting(asking(), 20, number));
    const person = sampleProfile(40);
    const times = Array.from({ length: 5 }, () => {
      const before = cpuUsage();
      learnNext(person, postings, 2026);
      return cpuUsage(before).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThanOrEqual(200);
  });
});
