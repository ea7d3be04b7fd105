import type { PopupProps, Reviewed } from '../../components/popup/props.ts';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import { analysis, facts, match, posting, unsaidTerms } from './sample.ts';
import { rows } from './saved-states.ts';

const reviewed: Reviewed = { posting, analysis, match, terms: match, facts, applied: [], saved: null };

export const profile: Profile = {
  ...emptyProfile,
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

const base = {
  page: { kind: 'read', reviewed },
  pasted: null,
  profile,
  saved: rows,
  now: new Date('2026-11-20T12:00:00Z'),
  accessOff: false,
  problem: null,
  site: null,
} satisfies Partial<PopupProps>;

/** What differs between the states of the popup, by name. */
export const popupStates: Record<string, typeof base | Partial<PopupProps>> = {
  read: base,
  kept: { ...base, page: { kind: 'read', reviewed: { ...reviewed, saved: { status: 'interview', hasNotes: true } } } },
  none: { ...base, page: { kind: 'none', unread: { reason: 'no-posting' } } },
  asking: { ...base, page: { kind: 'asking' } },
  access: {
    ...base,
    page: { kind: 'none', unread: { reason: 'no-access' } },
    accessOff: true,
  },
  new: {
    ...base,
    page: { kind: 'none', unread: { reason: 'no-posting' } },
    profile: emptyProfile,
    saved: [],
  },
  'new-read': {
    ...base,
    page: { kind: 'read', reviewed: { ...reviewed, match: null, terms: unsaidTerms } },
    profile: emptyProfile,
    saved: [],
  },
  'pasted-saved': { ...base, saved: rows.slice(0, 1).map((row) => ({ ...row, posting: { ...row.posting, url: '' } })) },
  'no-answer': { ...base, page: { kind: 'none', unread: { reason: 'no-answer' } } },
  problem: { ...base, problem: 'There is no room left to save this. Free some disk space, then try again.' },
};

export function popupProps(name: string): Omit<PopupProps, `on${string}`> {
  const state = popupStates[name];
  if (!state) throw new Error(`no state "${name}"`);
  return { ...base, ...state };
}
