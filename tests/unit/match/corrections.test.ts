import { describe, expect, it } from 'vitest';
import { applyCorrections, correctionsOn } from '../../../lib/match/corrections.ts';
import type { Correction, Corrections } from '../../../lib/profile/corrections.ts';
import { asking } from './asking.ts';

const key = 'linkedin:1';
const rules = (...all: readonly Correction[]): Corrections => ({ version: 1, rules: [...all] });
const ids = (corrections: Corrections, posting = asking({ skill: 'sql' }, { skill: 'unlisted:Kestra' })) =>
  applyCorrections(posting, corrections, key).skills.map(({ skill }) => skill);

describe('corrections', () => {
  it('leave a posting that they do not touch as it is', () => {
    const posting = asking({ skill: 'sql' });
    const elsewhere = rules(
      { kind: 'not-a-skill', skill: 'spark' },
      { kind: 'track', posting: 'indeed:9', track: 'software' },
    );
    expect(applyCorrections(posting, elsewhere, key)).toBe(posting);
    expect(correctionsOn(posting, elsewhere, key)).toEqual([]);
  });

  it('take out what is no skill, however an unlisted one is cased', () => {
    expect(ids(rules({ kind: 'not-a-skill', skill: 'unlisted:KESTRA' }))).toEqual(['sql']);
  });

  it('read one skill as another, once where both are asked, at the stronger level', () => {
    expect(ids(rules({ kind: 'same-as', skill: 'unlisted:Kestra', as: 'airflow' }))).toEqual(['sql', 'airflow']);
    const both = asking({ skill: 'airflow', level: 'preferred' }, { skill: 'unlisted:Kestra', years: 3 });
    const merged = applyCorrections(both, rules({ kind: 'same-as', skill: 'unlisted:Kestra', as: 'airflow' }), key);
    expect(merged.skills).toMatchObject([{ skill: 'airflow', level: 'required', years: 3 }]);
  });

  it('leave in its choice what is also only mentioned elsewhere', () => {
    const posting = asking(
      { skill: 'sql', any: 1 },
      { skill: 'airflow', level: 'mentioned' },
      { skill: 'unlisted:Kestra', level: 'mentioned', any: 1 },
    );
    const read = rules({ kind: 'same-as', skill: 'unlisted:Kestra', as: 'airflow' });
    expect(applyCorrections(posting, read, key).skills).toMatchObject([
      { skill: 'sql', any: 1 },
      { skill: 'airflow', any: 1 },
    ]);
  });

  it('take out what was read as something that is no skill', () => {
    const made = rules(
      { kind: 'not-a-skill', skill: 'airflow' },
      { kind: 'same-as', skill: 'unlisted:Kestra', as: 'airflow' },
    );
    expect(ids(made)).toEqual(['sql']);
  });

  it('change a level here or everywhere, here first, and never of what is only mentioned', () => {
    const always: Correction = { kind: 'level', skill: 'sql', level: 'preferred', posting: null };
    const here: Correction = { kind: 'level', skill: 'sql', level: 'required', posting: key };
    const levelOf = (level: 'required' | 'preferred' | 'mentioned', ...all: readonly Correction[]) =>
      applyCorrections(asking({ skill: 'sql', level }), rules(...all), key).skills[0]?.level;
    expect(levelOf('required', always)).toBe('preferred');
    expect(levelOf('required', always, here)).toBe('required');
    expect(levelOf('mentioned', here)).toBe('mentioned');
    expect(levelOf('required', { ...here, level: 'preferred', posting: 'indeed:9' })).toBe('required');
  });

  it('name the track of one posting, with its orientation and without the sentences of the other', () => {
    const track: Correction = { kind: 'track', posting: key, track: 'ai-product' };
    const corrected = applyCorrections(asking(), rules(track), key);
    expect(corrected).toMatchObject({ track: { id: 'ai-product', evidence: [] }, orientation: 'strategist' });
    expect(correctionsOn(asking(), rules(track), key)).toEqual([track]);
  });
});
