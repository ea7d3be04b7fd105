import { describe, expect, it } from 'vitest';
import { isSettled, moved, type Settling, settle, startSettling } from '../../../lib/browser/settle.ts';
import type { Posting, Reading } from '../../../lib/posting/posting.ts';

const times = { settle: 900, cap: 8000 };

/** A posting whose id the pane itself shows, as LinkedIn's do. */
function posting(jobId: string, change: Partial<Posting> = {}): Posting {
  return {
    site: 'linkedin',
    jobId,
    url: `https://www.linkedin.com/jobs/view/${jobId}/`,
    title: `Engineer ${jobId}`,
    company: 'Quillmoor',
    location: null,
    description: `Text of ${jobId}`,
    workMode: null,
    employment: null,
    salaryText: null,
    postedText: null,
    provenance: { jobId: 'dom:pane' },
    ...change,
  };
}

/** A posting whose id is known from the address alone. */
function unconfirmed(jobId: string, change: Partial<Posting> = {}): Posting {
  return posting(jobId, { provenance: { jobId: 'url' }, ...change });
}

const read = (shown: Posting): Reading => ({ status: 'read', posting: shown });
const pending: Reading = { status: 'pending', reason: 'not-yet' };
const none: Reading = { status: 'none', reason: 'no-posting' };

/** Looks at the page at the given moments and gives the last state. */
function look(
  state: Settling,
  looks: readonly (readonly [now: number, reading: Reading, loaded?: boolean])[],
): Settling {
  return looks.reduce((at, [now, reading, loaded = true]) => settle(at, { now, reading, loaded }, times), state);
}

describe('settling on a posting', () => {
  it('shows a posting at once where the pane shows the id of the address', () => {
    expect(look(startSettling(0), [[5, read(posting('1')), false]]).shown).toEqual(read(posting('1')));
  });

  it('shows the only posting that a loaded document has had', () => {
    const state = look(startSettling(0), [[5, read(unconfirmed('1'))]]);
    expect(state.shown).toEqual(read(unconfirmed('1')));
    expect(isSettled(state)).toBe(true);
  });

  it('waits on a hiring site for marks that may still be coming before it trusts the looks of a page', () => {
    const looks = { jobId: 'url', description: 'dom:found-block' };
    const state = look(startSettling(0), [[5, read(posting('1', { provenance: looks }))]]);
    expect(state.shown.status).toBe('pending');
    expect(look(state, [[906, read(posting('1', { provenance: looks }))]]).shown.status).toBe('read');
    const byHand = posting('1', { site: 'any-page', provenance: looks });
    expect(look(startSettling(0), [[5, read(byHand)]]).shown).toEqual(read(byHand));
  });

  it('goes to "reading" as soon as the address changes', () => {
    const state = look(startSettling(0), [[5, read(posting('1'))]]);
    expect(moved(state, 100).shown.status).toBe('pending');
  });

  it('goes to "reading" as soon as the pane shows another posting', () => {
    const state = look(startSettling(0), [[5, read(posting('1'))]]);
    expect(look(state, [[2000, pending]]).shown.status).toBe('pending');
  });

  it('waits after a move until a posting without a confirmed id has stood still', () => {
    const first = look(startSettling(0), [[5, read(unconfirmed('1'))]]);
    const next = unconfirmed('2');
    const growing = { ...next, description: 'Text of 2, and more' };
    const state = look(moved(first, 100), [
      [100, read(next)],
      [900, read(growing)],
      [1700, read(growing)],
    ]);
    expect(state.shown.status).toBe('pending');
    expect(isSettled(state)).toBe(false);
    expect(look(state, [[1800, read(growing)]]).shown).toEqual(read(growing));
  });

  it('does not take the old text that lingers under a new address for the new posting', () => {
    const first = look(startSettling(0), [[5, read(unconfirmed('1'))]]);
    const lingering = unconfirmed('2', { title: 'Engineer 1', description: 'Text of 1' });
    const state = look(moved(first, 100), [
      [100, read(lingering)],
      [4000, read(lingering)],
    ]);
    expect(state.shown.status).toBe('pending');
    expect(
      look(state, [
        [4100, read(unconfirmed('2'))],
        [5000, read(unconfirmed('2'))],
      ]).shown,
    ).toEqual(read(unconfirmed('2')));
  });

  it('takes a posting made twice for one of its own once the wait is over', () => {
    const first = look(startSettling(0), [[5, read(unconfirmed('1'))]]);
    const twin = unconfirmed('2', { title: 'Engineer 1', description: 'Text of 1' });
    expect(
      look(moved(first, 100), [
        [100, read(twin)],
        [8100, read(twin)],
      ]).shown,
    ).toEqual(read(twin));
  });

  it('does not show a new text under the title that stood there before', () => {
    const first = look(startSettling(0), [[5, read(posting('1'))]]);
    const half = posting('2', { title: 'Engineer 1' });
    const state = look(moved(first, 100), [[200, read(half)]]);
    expect(state.shown.status).toBe('pending');
    expect(look(state, [[300, read(posting('2'))]]).shown).toEqual(read(posting('2')));
  });

  it('does not show the old text under a new title', () => {
    const first = look(startSettling(0), [[5, read(posting('1'))]]);
    const half = posting('2', { description: 'Text of 1' });
    const state = look(moved(first, 100), [
      [200, read(half)],
      [7000, read(half)],
    ]);
    expect(state.shown.status).toBe('pending');
  });

  it('keeps the verdict in place while the text of the same posting grows', () => {
    const state = look(startSettling(0), [
      [5, read(posting('1'))],
      [600, read(posting('1', { description: 'More' }))],
    ]);
    expect(state.shown).toEqual(read(posting('1', { description: 'More' })));
  });

  it('says why a page cannot be read, when the wait is over', () => {
    const state = look(startSettling(0), [
      [5, pending],
      [7900, pending],
    ]);
    expect(state.shown.status).toBe('pending');
    expect(look(state, [[8000, pending]]).shown).toEqual({
      status: 'none',
      reason: 'not-yet',
    });
  });

  it('says soon that a loaded page shows no posting, and still reads one that comes later', () => {
    const empty = look(startSettling(0), [
      [5, none],
      [905, none],
    ]);
    expect(empty.shown).toEqual(none);
    expect(isSettled(empty)).toBe(true);
    expect(look(empty, [[9000, read(posting('1'))]]).shown).toEqual(read(posting('1')));
  });

  it('gives a posting that replaces another the whole wait again', () => {
    const state = look(startSettling(0), [
      [5, read(posting('1'))],
      [20_000, pending],
      [20_500, pending],
    ]);
    expect(state.shown.status).toBe('pending');
  });
});
