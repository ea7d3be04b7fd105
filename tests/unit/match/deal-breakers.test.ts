import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/analysis/analysis.ts';
import { lighten } from '../../../lib/library/light-analysis.ts';
import { breakingConditions, emptyProfile, type Profile } from '../../../lib/profile/profile.ts';
import { asking, compare } from './asking.ts';

const secret = { quote: 'You must hold a Secret clearance.', start: 5, end: 38 };
const german = { code: 'de', level: 'fluent' as const, quote: 'Fluent German.', start: 0, end: 14 };
const pay = { min: 60_000, max: 78_000, currency: 'EUR', period: 'year' as const, quote: 'EUR 60,000 to 78,000' };
const floor = { amount: 80_000, currency: 'EUR', period: 'year' as const };

function broken(asked: Partial<Analysis>, said: Partial<Profile>, location: string | null = null): string[] {
  const posting = { ...asking(), workMode: null, ...asked };
  const profile = { ...emptyProfile, ...said };
  const found = compare(posting, profile, { location }).dealBreakers.map(({ id }) => id);
  expect(compare(lighten(posting), profile, { location }).dealBreakers.map(({ id }) => id)).toEqual(found);
  return found;
}

describe('deal-breakers', () => {
  it('are those only that the person calls so', () => {
    const asked = { visa: 'no', clearance: secret, languages: [german], salary: pay } as const;
    const said: Partial<Profile> = { needsVisa: true, payFloor: floor, languages: [{ code: 'de', level: 'basic' }] };
    const all = broken({ ...asked, languages: [...asked.languages] }, said);
    expect(all).toEqual(['clearance', 'pay', 'language']);
    for (const id of breakingConditions) {
      const left = broken({ ...asked, languages: [...asked.languages] }, { ...said, dealBreakers: [id] });
      expect(left).toEqual(all.includes(id) || id === 'visa' ? [id] : []);
    }
  });

  it('stand with their sentences', () => {
    const found = compare({ ...asking(), clearance: secret }, emptyProfile).dealBreakers;
    expect(found).toEqual([{ id: 'clearance', evidence: secret }]);
  });

  it.each<[string, string, string[], 'remote' | 'hybrid' | null, boolean]>([
    ['the same city', 'Leeds, England (hybrid)', ['Leeds'], 'hybrid', false],
    ['another city', 'Leeds, England', ['London'], null, true],
    ['a city of the country', 'Leeds, United Kingdom', ['UK'], null, false],
    ['a city of another country', 'Munich, Germany', ['France', 'Spain'], 'hybrid', true],
    ['a city whose country is not said', 'Leeds', ['Germany'], null, false],
    ['a state by its code', 'Austin, TX', ['United States'], null, false],
    ['a state by its name', 'Columbia, MD', ['Maryland'], null, false],
    ['a member of the union', 'Remote (European Union)', ['Germany'], 'remote', false],
    ['remote in other countries', 'Remote, United States', ['Leeds', 'United Kingdom'], 'remote', true],
    ['remote from who knows where', 'Remote', ['Leeds'], 'remote', false],
    ['remote, where only a city is named', 'Remote, Germany', ['Leeds'], 'remote', false],
    ['a country in the language of the posting', 'München, Bayern, Deutschland', ['Germany'], 'hybrid', false],
    ['a country in the language of the person', 'Lyon, France', ['Frankreich'], 'hybrid', false],
    ['a union in the language of the person', 'Remote (Spain)', ['Europäische Union'], 'remote', false],
    ['another country in another language', 'Remote (Vereinigte Staaten)', ['Europäische Union'], 'remote', true],
    ['a state whose name is a country’s too', 'Atlanta, Georgia', ['United States'], null, false],
    ['the same city by another name', 'München, Bayern', ['Munich'], 'hybrid', false],
    ['the same city by a longer name', 'New York, NY', ['New York City'], 'hybrid', false],
    ['a city in a state with a country’s name in it', 'Santa Fe, New Mexico', ['Mexico'], null, true],
    ['somewhere in a country', 'Germany', ['Berlin'], null, false],
    ['somewhere in another country', 'Germany', ['Austin, TX'], null, true],
    ['one of several places', 'Multiple locations', ['Leeds'], null, false],
    ['a place and more that are not named', 'Oslo, Norway +2 more', ['Leeds'], null, false],
    ['no place named by the person', 'Oslo', [], null, false],
  ])('of place: %s', (_, location, places, workMode, isBroken) => {
    expect(broken({ workMode }, { places }, location)).toEqual(isBroken ? ['place'] : []);
  });

  it('of place: what remote work may be done from is asked of remote postings alone', () => {
    const said = { places: ['Berlin'], remoteFrom: ['Germany', 'European Union'] };
    expect(broken({ workMode: 'hybrid' }, said, 'Munich, Germany')).toEqual(['place']);
    expect(broken({ workMode: 'remote' }, said, 'Munich, Germany')).toEqual([]);
    expect(broken({ workMode: 'remote' }, said, 'Remote (Spain)')).toEqual([]);
    expect(broken({ workMode: 'remote' }, said, 'Remote (United States)')).toEqual(['place']);
    expect(broken({ workMode: 'remote' }, { places: [], remoteFrom: ['Canada'] }, 'Remote, USA')).toEqual(['place']);
    expect(broken({ workMode: 'hybrid' }, { places: [], remoteFrom: ['Canada'] }, 'Austin, TX')).toEqual([]);
  });

  it('of work mode: hybrid suits whoever would come every day', () => {
    expect(broken({ workMode: 'hybrid' }, { workModes: ['remote'] })).toEqual(['work-mode']);
    expect(broken({ workMode: 'hybrid' }, { workModes: ['onsite'] })).toEqual([]);
    expect(broken({ workMode: 'onsite' }, { workModes: [] })).toEqual([]);
    expect(broken({ workMode: null }, { workModes: ['remote'] })).toEqual([]);
  });

  it('of pay: like with like only, and by the top of the range', () => {
    expect(broken({ salary: pay }, { payFloor: floor })).toEqual(['pay']);
    expect(broken({ salary: pay }, { payFloor: { ...floor, amount: 78_000 } })).toEqual([]);
    expect(broken({ salary: pay }, { payFloor: { ...floor, currency: 'CHF' } })).toEqual([]);
    expect(broken({ salary: pay }, { payFloor: { ...floor, period: 'month' } })).toEqual([]);
    expect(broken({ salary: { ...pay, max: null } }, { payFloor: floor })).toEqual([]);
  });

  it('of language: below the level asked, or not spoken, where the person has named languages at all', () => {
    const english = { ...german, code: 'en', quote: 'Fluent English.' };
    expect(broken({ languages: [german] }, { languages: [{ code: 'de', level: 'working' }] })).toEqual(['language']);
    expect(broken({ languages: [german] }, { languages: [{ code: 'de', level: 'native' }] })).toEqual([]);
    expect(broken({ languages: [german] }, { languages: [{ code: 'fr', level: 'native' }] })).toEqual(['language']);
    expect(broken({ languages: [german] }, {})).toEqual([]);
    // Whoever reads the posting reads its language.
    expect(broken({ languages: [english] }, { languages: [{ code: 'fr', level: 'native' }] })).toEqual([]);
  });
});
