import { describe, expect, it } from 'vitest';
import { entriesOf, firstView, sortedBy, type View } from '../../../components/saved/view.ts';
import { savedProps } from '../../preview/saved-states.ts';

const { entries } = savedProps('list');

function titles(view: Partial<View>): (string | null)[] {
  return entriesOf(entries, { ...firstView, ...view }).map(({ row }) => row.posting.title);
}

describe('entriesOf', () => {
  it('lists the newest first', () => {
    expect(titles({})[0]).toBe('Senior AI Engineer');
  });

  it('finds every word of the search in title, company, place, track or skills', () => {
    expect(titles({ search: 'nordlake mlops' })).toEqual(['MLOps Engineer']);
    expect(titles({ search: 'KUBERNETES dallas' })).toEqual(['Staff Agent Engineer']);
    expect(titles({ search: 'zebra' })).toEqual([]);
  });

  it('filters by track, also by none, and by stage', () => {
    expect(titles({ track: 'governance' })).toHaveLength(1);
    expect(titles({ track: 'none' })).toEqual(['Engineer']);
    expect(titles({ status: 'applied' })).toEqual(['MLOps Engineer']);
  });

  it('sorts pay of any period side by side, the unknown last in both directions', () => {
    const descending = titles({ sort: 'pay', descending: true });
    expect(descending.slice(0, 3)).toEqual([
      'Inference Engineer',
      'Senior AI Engineer',
      expect.stringContaining('Responsible AI Lead'),
    ]);
    const unknown = ['Staff Agent Engineer', 'Engineer'];
    expect(descending.slice(-2).sort()).toEqual([...unknown].sort());
    expect(titles({ sort: 'pay', descending: false }).slice(-2).sort()).toEqual([...unknown].sort());
  });
});

describe('sortedBy', () => {
  it('begins with the best or newest, names with A, and turns round on a second press', () => {
    expect(sortedBy(firstView, 'match').descending).toBe(true);
    const byTitle = sortedBy(firstView, 'posting');
    expect(byTitle.descending).toBe(false);
    expect(sortedBy(byTitle, 'posting').descending).toBe(true);
  });
});
