import type { OptionsProps } from '../../components/options/props.ts';
import { weakPhrases } from '../../lib/match/career/weak-phrases.ts';
import { noCorrections } from '../../lib/profile/corrections.ts';
import { partsOfText } from '../../lib/profile/import/parts-of-text.ts';
import { proposalsOf } from '../../lib/profile/import/proposals.ts';
import { readResume } from '../../lib/profile/import/read-resume.ts';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import { profile as popupProfile } from './popup-states.ts';
import { rows } from './saved-states.ts';

/** November 2026. */
const now = 2026 * 12 + 10;

const profile: Profile = {
  ...popupProfile,
  backgrounds: ['backend'],
  seniority: 'senior',
  targets: ['llm-engineering', 'agentic-ai'],
  places: ['Leeds'],
  remoteFrom: ['Germany'],
  workModes: ['remote', 'hybrid'],
  payFloor: { amount: 85_000, currency: 'EUR', period: 'year' },
  languages: [
    { code: 'en', level: 'fluent' },
    { code: 'de', level: 'basic' },
  ],
};

const resume = `Experience
Senior Backend Engineer, Quillfast Payments, March 2021 – present
- Own the ledger in Python with FastAPI and PostgreSQL, on call for it.
- Moved the nightly jobs to Airflow, their events to Kafka.
Software Engineer, Harrow and Vale, 2017 – 2021
- Wrote the stock service in Java, with SQL underneath.
Skills
Python (expert), SQL, Docker, TypeScript – advanced
Education
MSc Computer Science, 2015 – 2017
Languages
English (native), French – B1`;

const base = {
  profile,
  saved: rows,
  corrections: {
    version: 1,
    rules: [
      { kind: 'not-a-skill', skill: 'go' },
      { kind: 'same-as', skill: 'unlisted:PG', as: 'postgresql' },
      { kind: 'level', skill: 'kubernetes', level: 'preferred', posting: null },
    ],
  },
  settings: { placements: {}, showings: { 'www.linkedin.com': 'side', 'www.indeed.com': 'paused' } },
  chosenSites: ['https://jobs.example.org/*'],
  imported: { kind: 'idle' },
  restorable: null,
  welcoming: false,
  year: 2026,
  notice: null,
  problem: null,
  canUndo: true,
} satisfies Partial<OptionsProps>;

const reviewing = {
  ...base,
  imported: {
    kind: 'review',
    name: 'resume.pdf',
    proposals: proposalsOf(readResume(partsOfText(resume, now), now), profile),
    unknownKeys: [],
    phrases: weakPhrases('Prompt engineering for the support team. Built scalable systems.'),
    postings: 0,
  },
} satisfies Partial<OptionsProps>;

/** What differs between the states of the options page, by name. */
export const optionsStates: Record<string, Partial<OptionsProps>> = {
  full: base,
  welcome: { ...base, profile: emptyProfile, saved: [], corrections: noCorrections, welcoming: true, canUndo: false },
  review: reviewing,
  'welcome-review': { ...reviewing, profile: emptyProfile, saved: [], welcoming: true, canUndo: false },
  scanned: { ...base, imported: { kind: 'problem', name: 'scan.pdf', problem: 'scanned' } },
  restoring: { ...base, restorable: { skills: 12, leftOut: [] }, notice: '12 entries added.', canUndo: false },
};

export function optionsProps(name: string): Omit<OptionsProps, `on${string}`> {
  const state = optionsStates[name];
  if (!state) throw new Error(`no state "${name}"`);
  return { ...base, ...state };
}
