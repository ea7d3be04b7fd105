import type { Entry, Notice, SavedProps } from '../../components/saved/props.ts';
import type { Salary, WorkMode } from '../../lib/analysis/analysis.ts';
import type { SavedRow } from '../../lib/library/records.ts';
import type { SavedPosting, Status } from '../../lib/library/saved-posting.ts';
import type { Counts, Match, VerdictWord } from '../../lib/match/match.ts';
import type { TrackId } from '../../lib/taxonomy/track-ids.ts';
import { analysis, match, posting } from './sample.ts';

interface Sample {
  readonly title: string;
  readonly company: string;
  readonly track: TrackId | null;
  readonly status: Status;
  readonly salary: Salary | null;
  readonly workMode: WorkMode;
  readonly location: string;
  readonly counts: Counts;
  readonly verdict: VerdictWord;
}

function pay(min: number, max: number, currency: string, period: Salary['period'] = 'year'): Salary {
  return { min, max, currency, period, quote: '' };
}

const samples: readonly Sample[] = [
  {
    title: 'Senior AI Engineer',
    company: 'Harbourline',
    track: 'llm-engineering',
    status: 'interview',
    salary: pay(180_000, 220_000, 'USD'),
    workMode: 'hybrid',
    location: 'Utrecht',
    counts: { have: 6, near: 2, missing: 1 },
    verdict: 'within-reach',
  },
  {
    title: 'MLOps Engineer',
    company: 'Nordlake',
    track: 'ml-platform',
    status: 'applied',
    salary: pay(95_000, 120_000, 'EUR'),
    workMode: 'remote',
    location: 'Netherlands',
    counts: { have: 5, near: 0, missing: 3 },
    verdict: 'stretch',
  },
  {
    title: 'Staff Agent Engineer',
    company: 'Blue Ferry',
    track: 'agentic-ai',
    status: 'saved',
    salary: null,
    workMode: 'onsite',
    location: 'Dallas, TX',
    counts: { have: 4, near: 3, missing: 2 },
    verdict: 'within-reach',
  },
  {
    title: 'Responsible AI Lead (Policy, Risk and Assurance) for Financial Services',
    company: 'Meridian Motors',
    track: 'governance',
    status: 'offer',
    salary: pay(75, 90, 'USD', 'hour'),
    workMode: 'hybrid',
    location: 'Detroit, Michigan, United States',
    counts: { have: 2, near: 0, missing: 5 },
    verdict: 'far',
  },
  {
    title: 'Inference Engineer',
    company: 'Lumen Racks',
    track: 'ai-infrastructure',
    status: 'rejected',
    salary: pay(210_000, 300_000, 'USD'),
    workMode: 'remote',
    location: 'United States',
    counts: { have: 3, near: 1, missing: 6 },
    verdict: 'stretch',
  },
  {
    title: 'Engineer',
    company: 'Quiet Works',
    track: null,
    status: 'no-reply',
    salary: null,
    workMode: 'onsite',
    location: 'Lyon',
    counts: { have: 0, near: 0, missing: 0 },
    verdict: 'unknown',
  },
];

function rowOf(sample: Sample, index: number): SavedRow {
  const { description: _, provenance: __, ...light } = posting;
  const { title, company, track, status, salary, workMode, location } = sample;
  const day = new Date(Date.UTC(2026, 10, 18 - index * 2)).toISOString();
  return {
    key: `linkedin:${index}`,
    posting: { ...light, jobId: String(index), title, company, location },
    analysis: {
      ...analysis,
      skills: analysis.skills.filter((_, place) => index < 3 || (place + index) % 4 > 1),
      salary,
      workMode,
      track: track && { id: track, confidence: 0.8, ranked: [], evidence: [] },
    },
    status,
    notes: '',
    savedAt: day,
    updatedAt: day,
    appliedAt: null,
  };
}

function matchOf({ counts, verdict }: Sample, index: number): Match {
  const dealBreakers = index === 0 ? match.dealBreakers : [];
  return { ...match, verdict, counts: { ...match.counts, required: counts }, dealBreakers };
}

function entryOf(row: SavedRow, match: Match): Entry {
  return { row, match, terms: match };
}

const entries: readonly Entry[] = samples.map((sample, index) => entryOf(rowOf(sample, index), matchOf(sample, index)));

export const rows: readonly SavedRow[] = entries.map(({ row }) => row);

const many: readonly Entry[] = Array.from({ length: 250 }, (_, index) => {
  const sample = samples[index % samples.length] ?? samples[0];
  return sample ? entryOf({ ...rowOf(sample, 0), key: `linkedin:${index}` }, matchOf(sample, index)) : [];
}).flat();

const toLearn: SavedProps['toLearn'] = [
  { id: 'kubernetes', opens: 2, asked: 4 },
  { id: 'fine-tuning', opens: 1, asked: 6 },
  { id: 'terraform', opens: 0, asked: 3 },
];

const imported: Notice = {
  kind: 'imported',
  added: 12,
  updated: 3,
  kept: 24,
  leftOut: [{ job: 7, title: 'Data Engineer', misfit: { kind: 'field', field: 'status' } }],
  profileSkills: 14,
  corrections: null,
};

/** What differs between the states of the saved page, by name. */
const states: Record<string, Partial<SavedProps>> = {
  list: {},
  empty: { entries: [] },
  'no-profile': { entries: entries.map((entry) => ({ ...entry, match: null })), toLearn: [] },
  removed: { notice: { kind: 'removed', title: 'MLOps Engineer' } },
  imported: { notice: imported },
  problem: {
    notice: { kind: 'problem', text: 'The file is not a Rolescope export. Choose a JSON file that Rolescope wrote.' },
  },
  damage: {
    notice: {
      kind: 'damage',
      text: '2 saved postings could not be read. Part of your profile could not be read. Nothing is lost: what could not be read is kept as it is, also once you dismiss this, and goes out with the export.',
    },
  },
  /** As soon as somebody types into the notes here, another window has changed them. */
  contested: {},
  many: { entries: many },
};

export function savedProps(
  name: string,
): Pick<SavedProps, 'entries' | 'toLearn' | 'openFirst' | 'detail' | 'unreadable' | 'notice' | 'now'> {
  const state = states[name];
  if (!state) throw new Error(`no state "${name}"`);
  return {
    entries,
    toLearn,
    openFirst: null,
    detail: null,
    unreadable: null,
    notice: null,
    now: new Date('2026-11-20T12:00:00Z'),
    ...state,
  };
}

/** The posting of a row with its text, as the library would give it. */
export function savedOf(row: SavedRow): SavedPosting {
  return { ...row, posting, analysis };
}
