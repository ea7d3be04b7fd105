import { describe, expect, it } from 'vitest';
import { badgeOf, type PanelModel, startModel, stateOf, takePage } from '../../../../entrypoints/panel/panel-model.ts';
import * as engine from '../../../../entrypoints/shared/judge.ts';
import type { PageReading } from '../../../../lib/browser/page-readings.ts';
import type { Posting, Reading } from '../../../../lib/posting/posting.ts';
import { emptyProfile } from '../../../../lib/profile/profile.ts';

const posting: Posting = {
  site: 'linkedin',
  jobId: '1',
  url: 'https://www.linkedin.com/jobs/view/1/',
  title: 'Data Engineer',
  company: null,
  location: 'Ghent',
  description: 'Requirements\n- Strong SQL.',
  workMode: null,
  employment: null,
  salaryText: null,
  postedText: null,
  provenance: {},
};

const one = 'https://www.linkedin.com/jobs/view/1/';
const two = 'https://www.linkedin.com/jobs/view/2/';
const pending: Reading = { status: 'pending', reason: 'not-yet' };
const read: Reading = { status: 'read', posting };
const none: Reading = { status: 'none', reason: 'sign-in' };

const at = (url: string, reading: Reading, expected = true): PageReading => ({ url, reading, expected });
const seen = (...pages: readonly PageReading[]): PanelModel =>
  pages.reduce(takePage, { ...startModel(at(one, pending), 2026), engine });

describe('the panel', () => {
  it('says that it is reading, then shows the verdict and what could not be read', () => {
    expect(stateOf(seen())).toEqual({ kind: 'reading' });
    expect(stateOf(seen(at(one, read)))).toMatchObject({
      kind: 'read',
      posting: { title: 'Data Engineer' },
      match: null,
      unread: ['company'],
    });
  });

  it('says that it is reading until the engine is loaded, whatever the page shows', () => {
    const early = takePage(startModel(at(one, pending), 2026), at(one, read));
    expect(stateOf(early)).toEqual({ kind: 'reading' });
    expect(badgeOf(early)).toBe('');
    expect(stateOf(takePage({ ...early, engine }, at(one, read)))).toMatchObject({ kind: 'read' });
  });

  it('compares the terms before there is a skill', () => {
    const profile = { ...emptyProfile, places: ['Leeds'] };
    const state = stateOf({ ...seen(at(one, read)), profile });
    expect(state).toMatchObject({
      match: null,
      terms: { dealBreakers: [{ id: 'place', evidence: { quote: 'Ghent' } }] },
    });
  });

  it('compares once there is a profile', () => {
    const profile = { ...emptyProfile, skills: [{ id: 'sql', level: 'strong' as const }] };
    const state = stateOf({ ...seen(at(one, read)), profile });
    expect(state?.kind === 'read' && state.match).not.toBeNull();
  });

  it('counts must-haves on the button only where there is something to count', () => {
    const profile = { ...emptyProfile, skills: [{ id: 'sql', level: 'strong' as const }] };
    expect(badgeOf({ ...seen(at(one, read)), profile })).toBe('1/1');
    expect(badgeOf(seen(at(one, read)))).toBe('');
    expect(badgeOf({ ...seen(at(one, read), at(two, pending)), profile })).toBe('');
  });

  it('never shows a verdict over the next posting', () => {
    expect(stateOf(seen(at(one, read), at(two, pending)))).toEqual({ kind: 'reading' });
  });

  it('stays away from pages that name no posting, unless asked for', () => {
    const elsewhere = at('https://www.linkedin.com/feed/', none, false);
    const model = seen(at(one, read), elsewhere);
    expect(stateOf(model)).toBeNull();
    expect(stateOf({ ...model, askedAt: elsewhere.url })).toEqual({
      kind: 'unreadable',
      unread: { reason: 'sign-in' },
    });
  });

  it('stays closed for this posting and comes back with the next', () => {
    const closed = { ...seen(at(one, read)), closedAt: one };
    expect(stateOf(takePage(closed, at(one, read)))).toBeNull();
    expect(stateOf(takePage(closed, at(two, pending)))).toEqual({ kind: 'reading' });
  });

  it('keeps what it knows of a saved posting only while that posting is shown', () => {
    const saved: PanelModel = { ...seen(at(one, read)), saved: { status: 'applied', hasNotes: false } };
    const grown: Reading = { status: 'read', posting: { ...posting, description: 'Requirements\n- SQL\n- dbt' } };
    expect(takePage(saved, at(one, grown)).saved?.status).toBe('applied');
    expect(takePage(saved, at(two, pending)).saved).toBeNull();
  });

  it('asks for a reload after an update, where it stands over the page', () => {
    expect(stateOf({ ...seen(at(one, read)), outdated: true })).toEqual({ kind: 'outdated' });
    expect(stateOf({ ...seen(at(one, read)), outdated: true, closedAt: one })).toBeNull();
  });
});
