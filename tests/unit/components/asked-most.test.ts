import { describe, expect, it } from 'vitest';
import { askedMost } from '../../../components/saved/asked-most.ts';
import { savedProps } from '../../preview/saved-states.ts';

const { entries } = savedProps('list');

describe('askedMost', () => {
  it('counts each posting once a skill, and tells what the profile has', () => {
    const [first, second] = entries;
    if (!first || !second) throw new Error('no entries');
    if (!second.match) throw new Error('nothing compared');
    const required = second.match.required.filter(({ skills }) => skills.every(({ id }) => id !== 'sql'));
    const withoutSql = { ...second, match: { ...second.match, required } };
    const asked = new Map(askedMost([first, withoutSql], 99).map((skill) => [skill.id, skill]));
    expect(asked.get('sql')).toMatchObject({ postings: 1, have: true });
    expect(asked.get('kubernetes')).toMatchObject({ postings: 2, have: false });
  });

  it('does not count an alternative to what the person has', () => {
    const asked = askedMost(entries, 99);
    expect(asked.find(({ id }) => id === 'aws')).toMatchObject({ have: true });
    expect(asked.find(({ id }) => id === 'google-cloud')).toBeUndefined();
  });

  it('does not say what is lacking while there is no profile', () => {
    const { entries: bare } = savedProps('no-profile');
    expect(askedMost(bare, 3).map(({ have }) => have)).toEqual([null, null, null]);
  });
});
