import { describe, expect, it } from 'vitest';
import { matchProfile } from '../../../lib/match/match-profile.ts';
import { emptyProfile, type Profile } from '../../../lib/profile/profile.ts';
import { asking } from './asking.ts';

const clearance = { quote: 'You must hold a Secret clearance.', start: 5, end: 38 };
const refusal = { quote: 'We cannot sponsor visas.', start: 40, end: 64 };
const german = { code: 'de', level: 'fluent' as const, quote: 'Fluent German.', start: 0, end: 14 };
const posting = {
  ...asking(),
  visa: 'no',
  clearance,
  languages: [german],
  yearsMin: 8,
  sources: { visa: refusal },
} as const;

function beside(said: Partial<Profile>, location: string | null = null) {
  const analysis = { ...posting, languages: [...posting.languages] };
  return matchProfile(analysis, { ...emptyProfile, ...said }, { year: 2026, location });
}

describe('a posting beside a profile without skills', () => {
  it.each<[string, Partial<Profile>, string[]]>([
    ['a visa', { needsVisa: true, dealBreakers: ['visa'] }, ['visa']],
    ['a clearance, once anything was said', { years: 10 }, ['clearance']],
    ['years', { years: 2, dealBreakers: ['years'] }, ['years']],
    ['a language', { languages: [{ code: 'de', level: 'basic' }], dealBreakers: ['language'] }, ['language']],
    ['a place', { places: ['Leeds'], dealBreakers: ['place'] }, ['place']],
    [
      'a pay floor that the posting says nothing to',
      { payFloor: { amount: 1, currency: 'EUR', period: 'year' }, dealBreakers: ['pay'] },
      [],
    ],
  ])('fails on %s', (_what, said, expected) => {
    const { match, terms } = beside(said, 'Munich, Germany');
    expect(match).toBeNull();
    expect(terms.dealBreakers.map(({ id }) => id)).toEqual(expected);
  });

  it('shows the sentence that it fails on', () => {
    expect(beside({ needsVisa: true, dealBreakers: ['visa'] }).terms.dealBreakers).toEqual([
      { id: 'visa', evidence: refusal },
    ]);
  });

  it('fails on nothing while nothing was said', () => {
    expect(beside({}).terms).toMatchObject({ dealBreakers: [], years: { asked: 8, have: null, state: 'unknown' } });
  });
});

it('takes the terms from the match where there is a skill', () => {
  const { match, terms } = beside({ skills: [{ id: 'sql', level: 'working' }], years: 2 });
  expect(match).not.toBeNull();
  expect(terms).toBe(match);
});
