import { describe, expect, it } from 'vitest';
import { askedMost } from '../../../components/saved/asked-most.ts';
import { savedProps } from '../../preview/saved-states.ts';

const { entries } = savedProps('list');

describe('askedMost', () => {
  it('counts each posting once a skill, and tells what the profile has', () => {
    const [first, second] = entries;
    if (!first || !second) throw new Error('no entries');
    const withoutSql = {
      ...second,
      row: {
        ...second.row,
        analysis: { ...second.row.analysis, skills: second.row.analysis.skills.filter(({ skill }) => skill !== 'sql') },
      },
    };
    const asked = new Map(askedMost([first, withoutSql], 99).map((skill) => [skill.id, skill]));
    expect(asked.get('sql')).toMatchObject({ postings: 1, have: true });
    expect(asked.get('kubernetes')).toMatchObject({ postings: 2, have: false });
  });

  it('does not say what is lacking while there is no profile', () => {
    const { entries: bare } = savedProps('no-profile');
    expect(askedMost(bare, 3).map(({ have }) => have)).toEqual([null, null, null]);
  });
});
