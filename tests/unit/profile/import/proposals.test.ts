import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../lib/profile/change.ts';
import { proposalsOf, proposalsOfProfile } from '../../../../lib/profile/import/proposals.ts';
import type { ResumeReading } from '../../../../lib/profile/import/read-resume.ts';
import { emptyProfile, type Profile } from '../../../../lib/profile/profile.ts';
import { profiles } from '../arbitrary-profile.ts';

const nothing: ResumeReading = {
  skills: [],
  languages: [],
  backgrounds: [],
  years: null,
  seniority: null,
  degree: null,
};
const own: Profile = {
  ...emptyProfile,
  skills: [
    { id: 'python', level: 'strong' },
    { id: 'sql', level: 'expert', years: 9 },
    { id: 'dbt', level: 'working', years: 2 },
  ],
  degree: 'bachelor',
};

describe('what a résumé proposes', () => {
  it('is told apart: new, more of what is there, different, the same', () => {
    const reading: ResumeReading = {
      ...nothing,
      skills: [
        { id: 'kafka', line: 'Kafka' },
        { id: 'python', years: 4, line: 'Python, 4 years' },
        { id: 'sql', years: 10, line: 'SQL, 10 years' },
        { id: 'dbt', years: 1, line: 'dbt' },
      ],
      years: { value: 8, line: '2018 – today' },
      degree: { value: 'master', line: 'MSc' },
    };
    const proposals = proposalsOf(reading, own);
    expect(proposals.map(({ id, state, line }) => [id, state, line])).toEqual([
      ['skill:kafka', 'new', 'Kafka'],
      ['skill:python', 'more', 'Python, 4 years'],
      ['skill:sql', 'different', 'SQL, 10 years'],
      ['skill:dbt', 'same', 'dbt'],
      ['years', 'new', '2018 – today'],
      ['degree', 'different', 'MSc'],
    ]);
  });

  it('changes of a skill only what the résumé says', () => {
    const [proposal] = proposalsOf({ ...nothing, skills: [{ id: 'python', years: 4, line: '' }] }, own);
    expect(proposal?.change).toEqual({ kind: 'set-skill', skill: { id: 'python', level: 'strong', years: 4 } });
  });

  it('leaves a language at its level where the résumé does not say one', () => {
    const speaking: Profile = { ...own, languages: [{ code: 'de', level: 'fluent' }] };
    const languages = [{ language: { code: 'de', level: 'working' }, stated: false, line: 'German' }] as const;
    expect(proposalsOf({ ...nothing, languages }, speaking).map(({ state }) => state)).toEqual(['same']);
  });
});

describe('what another profile proposes', () => {
  it('taken whole into an empty profile gives that profile again', () => {
    fc.assert(
      fc.property(profiles, (other) => {
        const taken = proposalsOfProfile(other, emptyProfile).reduce(
          (profile, { change }) => applyChange(profile, change),
          emptyProfile,
        );
        expect(taken).toEqual({ ...other, dealBreakers: emptyProfile.dealBreakers });
      }),
    );
  });

  it('changes nothing that is not marked as different, and nothing at all where it is the same', () => {
    fc.assert(
      fc.property(profiles, profiles, (other, mine) => {
        for (const { state, change } of proposalsOfProfile(other, mine)) {
          const after = applyChange(mine, change);
          if (state === 'same') expect(after).toEqual(mine);
          if (state === 'different') continue;
          expect(after.skills).toMatchObject(
            mine.skills.map(({ id, level }) => ({ id, level })).concat(after.skills.slice(mine.skills.length)),
          );
          expect(after.languages.slice(0, mine.languages.length)).toEqual(mine.languages);
        }
      }),
    );
  });
});
