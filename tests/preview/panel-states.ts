import type { PanelState, Placement } from '../../components/panel/props.ts';
import { analysis, match, posting } from './sample.ts';

const read = { kind: 'read', posting, analysis, match, unread: [], status: null } as const;

/** Every state of the panel, by name. */
export const panelStates: Record<string, PanelState> = {
  reading: { kind: 'reading' },
  read,
  saved: { ...read, status: 'applied' },
  partly: { ...read, unread: ['company', 'location'], posting: { ...posting, company: null } },
  'no-profile': { ...read, match: null },
  unclear: {
    ...read,
    analysis: { ...analysis, track: null, skills: [], work: {}, salary: null, flags: [], questions: [], sources: {} },
    match: {
      ...match,
      verdict: 'unknown',
      required: [],
      preferred: [],
      counts: { required: { have: 0, near: 0, missing: 0 }, preferred: { have: 0, near: 0, missing: 0 } },
      dealBreakers: [],
    },
  },
  unreadable: { kind: 'unreadable', reason: 'LinkedIn shows a posting here, but not in a form that Rolescope knows.' },
  outdated: { kind: 'outdated' },
};

export const placement: Placement = { side: 'right', top: 16, folded: false };
