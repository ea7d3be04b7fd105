import type { PanelState, Placement } from '../../components/panel/props.ts';
import type { Requirement } from '../../lib/match/match.ts';
import { analysis, facts, match, posting, unsaidTerms } from './sample.ts';

const read = {
  kind: 'read',
  posting,
  analysis,
  match,
  terms: match,
  facts,
  applied: [],
  unread: [],
  saved: null,
} as const;

/** More must-haves, and more alternatives in one, than any reader would like. */
const crowd = Array.from({ length: 36 }, (_, index): Requirement => {
  const state = index < 16 ? 'missing' : index < 24 ? 'near' : 'have';
  const names = Array.from({ length: (index % 5) + 1 }, (__, place) => `Framework ${index}.${place}`);
  return {
    skills: names.map((text) => ({ id: text, text, state })),
    level: 'required',
    state,
    reason: { kind: 'none' },
    years: index % 7 === 0 ? 10 : null,
    quote: `Deep experience with ${names.join(', ')} and an-unbreakable-${'word'.repeat(30)} in production.`,
    marks: [],
  };
});

const noPay = { position: null, obstacle: null, band: null, others: [], drivers: [] };

/** Every state of the panel, by name. */
export const panelStates: Record<string, PanelState> = {
  reading: { kind: 'reading' },
  read,
  corrected: {
    ...read,
    applied: [
      { kind: 'not-a-skill', skill: 'unlisted:Quernstone' },
      { kind: 'level', skill: 'terraform', level: 'preferred', posting: null },
      { kind: 'track', posting: 'any', track: 'llm-engineering' },
    ],
  },
  saved: { ...read, saved: { status: 'applied', hasNotes: true } },
  partly: { ...read, unread: ['company', 'location'], posting: { ...posting, company: null } },
  'no-profile': { ...read, match: null, terms: unsaidTerms },
  /** Somebody who needs a visa has said so, and named no skill. */
  'no-skills': { ...read, match: null },
  crowded: {
    ...read,
    posting: {
      ...posting,
      title: 'Principal Machine Learning Engineer, Retrieval and Evaluation Platform (Hybrid, Europe)',
    },
    analysis: {
      ...analysis,
      work: {
        llm: 0.3,
        data: 0.2,
        operations: 0.15,
        modelling: 0.13,
        research: 0.1,
        stakeholders: 0.08,
        governance: 0.04,
      },
    },
    match: {
      ...match,
      verdict: 'far',
      required: crowd,
      counts: { ...match.counts, required: { have: 12, near: 8, missing: 16 } },
    },
  },
  unclear: {
    ...read,
    facts: {
      ...facts,
      track: [],
      interview: [],
      beliefs: [],
      shifts: [],
      open: [],
      transfers: [],
      reality: null,
      pay: noPay,
    },
    analysis: { ...analysis, track: null, skills: [], work: {}, salary: null, flags: [], questions: [], sources: {} },
    match: {
      ...match,
      verdict: 'unknown',
      required: [],
      preferred: [],
      counts: { required: { have: 0, near: 0, missing: 0 }, preferred: { have: 0, near: 0, missing: 0 } },
      dealBreakers: [],
    },
    terms: { ...match, dealBreakers: [] },
  },
  unreadable: { kind: 'unreadable', unread: { reason: 'unreadable' } },
  outdated: { kind: 'outdated' },
};

export const placement: Placement = { side: 'right', top: 16, folded: false };
