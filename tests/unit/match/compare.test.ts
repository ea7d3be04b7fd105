import { describe, expect, it } from 'vitest';
import type { Analysis, SkillMention } from '../../../lib/analysis/analysis.ts';
import type { Requirement, VerdictWord } from '../../../lib/match/match.ts';
import { explainScore } from '../../../lib/match/verdict.ts';
import { emptyProfile, type Profile } from '../../../lib/profile/profile.ts';
import { asking, compare, knowing } from './asking.ts';

/** The state and reason of the only requirement. */
function judged(
  asked: Partial<SkillMention> & { skill: string },
  profile: Profile,
): Pick<Requirement, 'state' | 'reason'> {
  const [requirement] = compare(asking(asked), profile).required;
  if (!requirement) throw new Error('Nothing was asked.');
  return { state: requirement.state, reason: requirement.reason };
}

describe('a requirement', () => {
  it('is met by the skill itself', () => {
    expect(judged({ skill: 'sql' }, knowing('sql'))).toEqual({ state: 'have', reason: { kind: 'has', skill: 'sql' } });
    expect(judged({ skill: 'sql' }, knowing('aws'))).toEqual({ state: 'missing', reason: { kind: 'none' } });
  });

  it('is met by a skill that implies it, and says which', () => {
    expect(judged({ skill: 'machine-learning' }, knowing('pytorch'))).toEqual({
      state: 'have',
      reason: { kind: 'implied', from: 'pytorch' },
    });
  });

  it('is near where the person knows a substitute, or the next broader skill', () => {
    expect(judged({ skill: 'pinecone' }, knowing('weaviate'))).toEqual({
      state: 'near',
      reason: { kind: 'sibling', from: 'weaviate' },
    });
    expect(judged({ skill: 'pytorch' }, knowing('deep-learning'))).toEqual({
      state: 'near',
      reason: { kind: 'broader', from: 'deep-learning' },
    });
    expect(judged({ skill: 'pytorch' }, knowing('machine-learning')).state).toBe('missing');
  });

  it('is near where the person is still learning it', () => {
    expect(judged({ skill: 'sql' }, knowing({ id: 'sql', level: 'learning' }))).toEqual({
      state: 'near',
      reason: { kind: 'learning', skill: 'sql' },
    });
    expect(judged({ skill: 'pinecone' }, knowing({ id: 'weaviate', level: 'learning' })).state).toBe('missing');
  });

  it('is near where the years fall short, and met where the person has not said how many', () => {
    const fiveYears = { skill: 'sql', years: 5 };
    expect(judged(fiveYears, knowing({ id: 'sql', level: 'strong', years: 2 }))).toEqual({
      state: 'near',
      reason: { kind: 'short', skill: 'sql', years: 2, asked: 5 },
    });
    expect(judged(fiveYears, knowing({ id: 'sql', level: 'strong', years: 5 })).state).toBe('have');
    expect(judged(fiveYears, knowing('sql')).state).toBe('have');
  });

  it('carries the years of a skill over to what it implies, when they were said', () => {
    const asked = { skill: 'deep-learning', years: 4 };
    expect(judged(asked, knowing({ id: 'pytorch', level: 'strong', years: 4 })).state).toBe('have');
    expect(judged(asked, knowing('pytorch'))).toEqual({
      state: 'near',
      reason: { kind: 'unsaid-years', from: 'pytorch', asked: 4 },
    });
  });
});

describe('alternatives', () => {
  const stores = asking({ skill: 'pinecone', any: 1 }, { skill: 'sql' }, { skill: 'aws', any: 1 });

  it('are one requirement, as well met as the best of them', () => {
    const { required, counts } = compare(stores, knowing('aws', 'sql'));
    expect(counts.required).toEqual({ have: 2, near: 0, missing: 0 });
    expect(required.map(({ skills }) => skills.map(({ id, state }) => [id, state]))).toEqual([
      [
        ['pinecone', 'missing'],
        ['aws', 'have'],
      ],
      [['sql', 'have']],
    ]);
  });

  it('are all marked where they stand in one sentence', () => {
    const quote = 'AWS, GCP or Azure.';
    const shared = { quote, quoteStart: 40, any: 1 };
    const posting = asking(
      { ...shared, skill: 'aws', start: 40, end: 43 },
      { ...shared, skill: 'azure', start: 52, end: 57 },
      { ...shared, skill: 'gcp', start: 45, end: 48 },
    );
    const [requirement] = compare(posting, knowing('sql')).required;
    expect(requirement?.marks.map(({ start, end }) => quote.slice(start, end))).toEqual(['AWS', 'GCP', 'Azure']);
  });
});

describe('the lists', () => {
  it('keep must-haves and nice-to-haves apart and leave out what is only mentioned', () => {
    const match = compare(
      asking({ skill: 'sql' }, { skill: 'aws', level: 'preferred' }, { skill: 'pytorch', level: 'mentioned' }),
      knowing('aws'),
    );
    expect(match.required.map(({ skills }) => skills[0]?.id)).toEqual(['sql']);
    expect(match.preferred.map(({ skills }) => skills[0]?.id)).toEqual(['aws']);
  });

  it('begin with what hurts: missing, near, have, and in each the most years first', () => {
    const posting = asking(
      { skill: 'sql' },
      { skill: 'pinecone' },
      { skill: 'aws' },
      { skill: 'deep-learning', years: 6 },
    );
    const order = compare(posting, knowing('sql', 'weaviate')).required.map(({ skills }) => skills[0]?.id);
    expect(order).toEqual(['deep-learning', 'aws', 'pinecone', 'sql']);
  });

  it('mark the words in the title and in the text', () => {
    const inTitle = { skill: 'sql', text: 'SQL', quote: 'Senior SQL Developer', quoteStart: -1, start: -1, end: -1 };
    for (const { quote, marks, skills } of compare(asking(inTitle, { skill: 'aws' }), knowing()).required) {
      expect(marks.map(({ start, end }) => quote.slice(start, end))).toEqual([skills[0]?.text]);
    }
  });
});

describe('the verdict', () => {
  const tenSkills = Array.from({ length: 10 }, (_, index) => ({ skill: `skill-${index}` }));
  const knowingOfTen = (count: number) => knowing(...tenSkills.slice(0, count).map(({ skill }) => skill), 'other');

  it.each<[number, VerdictWord]>([
    [10, 'strong'],
    [8, 'strong'],
    [7, 'within-reach'],
    [6, 'within-reach'],
    [5, 'stretch'],
    [4, 'stretch'],
    [3, 'far'],
    [0, 'far'],
  ])('with %i of 10 must-haves is "%s"', (count, verdict) => {
    const match = compare(asking(...tenSkills), knowingOfTen(count));
    expect(match.verdict).toBe(verdict);
    expect(match.score).toBe(count * 10);
  });

  it('is "unknown", without a number, where too little was read or the profile is empty', () => {
    expect(compare(asking({ skill: 'sql' }, { skill: 'aws' }), knowing('sql', 'aws'))).toMatchObject({
      verdict: 'unknown',
      score: null,
    });
    expect(compare(asking(...tenSkills), emptyProfile)).toMatchObject({ verdict: 'unknown', score: null });
  });

  it.each<[string, Partial<Analysis>, Partial<Profile>, VerdictWord, string[]]>([
    ['one year short', { yearsMin: 5 }, { years: 4 }, 'within-reach', []],
    ['far too few years', { yearsMin: 8 }, { years: 2 }, 'stretch', ['years']],
    [
      'a required degree lacking',
      { degree: { level: 'master', required: true } },
      { degree: 'bachelor' },
      'strong',
      ['degree'],
    ],
    [
      'a degree that experience makes up for',
      { degree: { level: 'master', required: false } },
      { degree: 'none' },
      'strong',
      [],
    ],
    ['no visa where one is needed', { visa: 'no' }, { needsVisa: true }, 'strong', ['visa']],
    ['no visa where none is needed', { visa: 'no' }, { needsVisa: false }, 'strong', []],
    [
      'years and degree that the person has not said',
      { yearsMin: 9, degree: { level: 'phd', required: true } },
      {},
      'strong',
      [],
    ],
  ])('heeds %s', (_, asked, facts, verdict, dealBreakers) => {
    const match = compare({ ...asking(...tenSkills), ...asked }, { ...knowingOfTen(10), ...facts });
    expect(match.verdict).toBe(verdict);
    expect(match.dealBreakers.map(({ id }) => id)).toEqual(dealBreakers);
  });

  it('gives each deal-breaker its sentence', () => {
    const visa = { quote: 'We cannot sponsor visas.', start: 7, end: 31 };
    const posting = { ...asking(), visa: 'no' as const, sources: { visa } };
    expect(compare(posting, { ...emptyProfile, needsVisa: true }).dealBreakers).toEqual([
      { id: 'visa', evidence: visa },
    ]);
  });
});

describe('a skill of long ago', () => {
  const postings = asking({ skill: 'pytorch' }, { skill: 'sql' }, { skill: 'aws' });
  const used = (lastUsed: number) =>
    compare(postings, knowing({ id: 'pytorch', level: 'expert', lastUsed }, 'sql', 'aws'), { year: 2026 });

  it('is near only, and says when it was last used', () => {
    expect(used(2021).counts.required).toEqual({ have: 3, near: 0, missing: 0 });
    expect(used(2020).required[0]).toMatchObject({
      state: 'near',
      reason: { kind: 'stale', skill: 'pytorch', lastUsed: 2020 },
    });
  });

  it('brings nothing else near', () => {
    const posting = asking({ skill: 'pinecone' });
    const person = knowing({ id: 'weaviate', level: 'expert', lastUsed: 2019 });
    expect(compare(posting, person, { year: 2026 }).required[0]?.state).toBe('missing');
    expect(compare(posting, person).required[0]?.state).toBe('near');
  });
});

it('a skill that the person never wants to use again is shown as such, and still had', () => {
  const [requirement] = compare(
    asking({ skill: 'sql' }),
    knowing({ id: 'sql', level: 'strong', wish: 'never' }),
  ).required;
  expect(requirement).toMatchObject({ state: 'have', skills: [{ id: 'sql', isUnwanted: true }] });
});

it('the kind that alternatives stand under is no requirement of its own', () => {
  const at = { quote: 'Deep learning with PyTorch or TensorFlow', quoteStart: 7 };
  const posting = asking(
    { skill: 'deep-learning', ...at },
    { skill: 'pytorch', any: 1, ...at },
    { skill: 'tensorflow', any: 1, ...at },
  );
  expect(compare(posting, knowing('pytorch')).counts.required).toEqual({ have: 1, near: 0, missing: 0 });
  expect(compare(asking({ skill: 'deep-learning' }, { skill: 'pytorch' }), knowing('pytorch')).required).toHaveLength(
    2,
  );
});

it('years asked of a skill are met by the years of that skill', () => {
  const posting = { ...asking({ skill: 'pytorch', years: 3 }, { skill: 'sql' }, { skill: 'aws' }), yearsMin: 3 };
  const graduate = { ...knowing({ id: 'pytorch', level: 'expert', years: 5 }, 'sql', 'aws'), years: 1 };
  expect(compare(posting, graduate)).toMatchObject({ verdict: 'strong', years: { state: 'have' } });
  expect(compare({ ...posting, yearsMin: 6 }, graduate).years?.state).toBe('missing');
});

it('years asked that the person has not begun to count weigh a step', () => {
  const four = (years: number) =>
    asking({ skill: 'aws', years }, { skill: 'sql' }, { skill: 'pinecone' }, { skill: 'pytorch' });
  const person = knowing('sql', 'pinecone', 'pytorch', { id: 'aws', level: 'learning' });
  expect(compare(four(0), person).verdict).toBe('strong');
  expect(compare(four(3), person).verdict).toBe('within-reach');
});

it('a single skill that lacks its years leaves within reach what is had for two thirds, and no less', () => {
  const posting = asking({ skill: 'aws', years: 3 }, { skill: 'sql' }, { skill: 'pytorch' }, { skill: 'pinecone' });
  expect(compare(posting, knowing('sql', 'pytorch', 'pinecone')).verdict).toBe('within-reach');
  expect(compare(posting, knowing('sql', 'pytorch', 'weaviate')).verdict).toBe('stretch');
});

it('years of what only this posting calls so do not weigh a step: nobody could have said them', () => {
  const person = knowing('sql', 'pinecone', 'pytorch');
  const asked = (skill: string) =>
    asking({ skill, years: 5 }, { skill: 'sql' }, { skill: 'weaviate' }, { skill: 'tensorflow' });
  expect(compare(asked('unlisted:building models'), person).verdict).toBe('stretch');
  expect(compare(asked('aws'), person).verdict).toBe('far');
});

it('explains its number as a sum', () => {
  const posting = asking(
    { skill: 'sql' },
    { skill: 'aws' },
    { skill: 'pinecone' },
    { skill: 'pytorch', level: 'preferred' },
  );
  const match = compare(posting, knowing('sql', 'weaviate'));
  expect(explainScore(match)).toEqual({
    score: match.score,
    parts: [
      { level: 'required', state: 'have', count: 1, each: 2 },
      { level: 'required', state: 'near', count: 1, each: 1 },
      { level: 'preferred', state: 'have', count: 0, each: 1 },
      { level: 'preferred', state: 'near', count: 0, each: 0.5 },
    ],
    points: 3,
    most: 7,
  });
  expect(explainScore(compare(asking(), knowing('sql')))).toBeNull();
});
