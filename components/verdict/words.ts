import type { DegreeLevel, WorkKind } from '../../lib/analysis/analysis.ts';
import type { DealBreaker, MatchReason } from '../../lib/match/match.ts';
import type { FlagVerdict } from '../../lib/taxonomy/flags.ts';
import { degreeWords, years, yearsAsked } from '../shared/words.ts';

/** Words of the verdict on one posting, as panel, popup and saved page show it. */

export const words = {
  unclearTrack: 'Track unclear',
  unclearTrackWhy: 'Too little of the posting speaks of the work itself.',
  runnerUp: (track: string) => `could also be ${track}`,
  whyTrack: 'Why this track',
  noMustHaves: 'The posting names no must-have skills',
  mustHaves: 'Must have',
  niceToHaves: 'Nice to have',
  work: 'What you would do',
  pay: 'Pay',
  facts: 'Terms',
  flags: 'Worth knowing',
  besideText: 'In the title or beside the text:',
  questions: 'What it tells of the role',
  untold: 'It does not tell.',
  answered: (told: number, asked: number) => `${told} of ${asked} told`,
  haveThis: 'I have this',
  haveNamed: (skill: string) => `I have ${skill}`,
  or: 'or',
  had: (count: number) => `You have ${count}`,
  starterTitle: 'Add five skills and Rolescope compares',
  starterText: 'This posting names these. Press the ones you have.',
  starterTextNone: 'This posting names no skills. Add yours in the popup, under “My skills”.',
  starterCount: (added: number) => `${added} of 5 added`,
  added: 'added',
  addSkill: (skill: string) => `Add ${skill} to my skills`,
  partly: (fields: readonly string[]) =>
    `Not readable on this page: ${fields.join(', ')}. The rest is as the page says.`,
  noVisa: 'No visa sponsorship',
  visa: 'Visa sponsorship',
  yearsAsked: (count: number) => `${yearsAsked(count)} asked`,
} as const;

/** "6 of 9 must-haves, 2 near". */
export function mustHaveCount(have: number, all: number, near: number): string {
  const base = `${have} of ${all} ${all === 1 ? 'must-have' : 'must-haves'}`;
  return near === 0 ? base : `${base}, ${near} near`;
}

export const orientationWords = { builder: 'Builder', strategist: 'Strategist', bridge: 'Bridge' } as const;

export const companyTypeWords = {
  enterprise: 'Enterprise',
  'mid-size': 'Mid-size company',
  'start-up': 'Start-up',
} as const;

export const workKindWords: Record<WorkKind, string> = {
  modelling: 'modelling',
  data: 'data pipelines',
  operations: 'operations',
  llm: 'LLM integration',
  research: 'research',
  stakeholders: 'stakeholders',
  governance: 'governance',
};

export const dealBreakerWords: Record<DealBreaker['id'], string> = {
  visa: 'No visa sponsorship',
  years: 'More experience than yours',
  degree: 'A higher degree than yours',
};

export const questionWords = {
  decisions: 'What does it decide?',
  breaks: 'What fails without it?',
  closeness: 'How near is it to revenue, safety or trust?',
  transfer: 'How portable are the skills?',
} as const;

/** Why a flag matters, after what it comes to. */
export function flagNote(verdict: FlagVerdict, because: string): string {
  const lead = { overhyped: 'Overhyped. ', caution: 'Take care. ', underrated: '', signal: '' }[verdict];
  return lead + because;
}

/** The line under a requirement; `name` gives a skill's name. */
export function reasonLine(reason: Exclude<MatchReason, { kind: 'has' }>, name: (id: string) => string): string {
  switch (reason.kind) {
    case 'implied':
      return `covered by your ${name(reason.from)}`;
    case 'sibling':
      return `near: you know ${name(reason.from)}`;
    case 'broader':
      return `near: you know the broader ${name(reason.from)}`;
    case 'short':
      return `near: you ${years(reason.years)}, asked ${reason.asked}+`;
    case 'learning':
      return `near: you are still learning ${name(reason.skill)}`;
    case 'unsaid-years':
      return `near: your ${name(reason.from)} covers it, asked ${reason.asked}+ years`;
    case 'none':
      return 'missing';
  }
}

export const yourYears = (have: number | null): string => (have === null ? '' : ` · you ${have}`);

export const yourDegree = (have: string | null): string =>
  have === null ? '' : ` · you ${degreeWords[have as DegreeLevel] ?? have}`;
