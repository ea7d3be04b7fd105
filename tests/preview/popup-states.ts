import type { PopupProps, Reviewed } from '../../components/popup/props.ts';
import type { SavedRow } from '../../lib/library/records.ts';
import type { Status } from '../../lib/library/saved-posting.ts';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import type { TrackId } from '../../lib/taxonomy/track-ids.ts';
import { analysis, match, posting } from './sample.ts';

const reviewed: Reviewed = { posting, analysis, match, status: null };

export const profile: Profile = {
  skills: [
    { id: 'rag', level: 'strong' },
    { id: 'weaviate', level: 'working' },
    { id: 'langgraph', level: 'working' },
    { id: 'python', level: 'strong', years: 4 },
    { id: 'sql', level: 'expert', years: 8 },
    { id: 'typescript', level: 'learning' },
    { id: 'aws', level: 'working' },
    { id: 'docker', level: 'strong', years: 2.5 },
  ],
  years: 6,
  degree: 'bachelor',
  needsVisa: true,
};

function row(index: number, title: string, company: string, track: TrackId, status: Status): SavedRow {
  const { description: _, provenance: __, ...light } = posting;
  const day = new Date(Date.UTC(2026, 10, 18 - index * 2)).toISOString();
  return {
    key: `linkedin:${index}`,
    posting: { ...light, jobId: String(index), title, company },
    analysis: { ...analysis, track: { id: track, confidence: 0.8, ranked: [], evidence: [] } },
    status,
    notes: '',
    savedAt: day,
    updatedAt: day,
    appliedAt: null,
  };
}

export const rows: readonly SavedRow[] = [
  row(0, 'Senior AI Engineer', 'Harbourline', 'llm-engineering', 'interview'),
  row(1, 'MLOps Engineer', 'Nordlake', 'ml-platform', 'applied'),
  row(2, 'Staff Agent Engineer', 'Blue Ferry', 'agentic-ai', 'saved'),
  row(3, 'Responsible AI Lead', 'Meridian Motors', 'governance', 'saved'),
  row(4, 'Inference Engineer', 'Lumen Racks', 'ai-infrastructure', 'rejected'),
];

const base = {
  page: { kind: 'read', reviewed },
  pasted: null,
  profile,
  saved: rows,
  now: new Date('2026-11-20T12:00:00Z'),
  accessOff: false,
  problem: null,
} satisfies Partial<PopupProps>;

/** What differs between the states of the popup, by name. */
export const popupStates: Record<string, typeof base | Partial<PopupProps>> = {
  read: base,
  none: { ...base, page: { kind: 'none', reason: 'This page holds no job posting that Rolescope can see.' } },
  asking: { ...base, page: { kind: 'asking' } },
  access: {
    ...base,
    page: { kind: 'none', reason: 'The browser does not let extensions read this page.' },
    accessOff: true,
  },
  new: {
    ...base,
    page: { kind: 'none', reason: 'This page holds no job posting that Rolescope can see.' },
    profile: emptyProfile,
    saved: [],
  },
  'new-read': {
    ...base,
    page: { kind: 'read', reviewed: { ...reviewed, match: null } },
    profile: emptyProfile,
    saved: [],
  },
  problem: { ...base, problem: 'There is no room left to save this. Free some disk space, then try again.' },
};

export function popupProps(name: string): Omit<PopupProps, `on${string}`> {
  const state = popupStates[name];
  if (!state) throw new Error(`no state "${name}"`);
  return { ...base, ...state };
}
