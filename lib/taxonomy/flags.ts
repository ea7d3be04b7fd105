/** What a flag says of a role, beside the facts: too much praised, to be taken with caution, too little praised, or a sign of responsibility. */
export type FlagVerdict = 'overhyped' | 'caution' | 'underrated' | 'signal';

export interface Flag {
  readonly verdict: FlagVerdict;
  /** As shown. */
  readonly name: string;
  /** Why, in a few words. */
  readonly because: string;
  /** The source of the judgement, by its number in CAREER-FACTS. */
  readonly source: '000' | '001' | '003';
}

/** Flags and signals of CAREER-FACTS §5, by id. */
export const flags = {
  'prompt-only': {
    verdict: 'overhyped',
    name: 'Prompting is the whole job',
    because: 'Tools absorb prompting; it lasts as a part of LLM or product work.',
    source: '003',
  },
  'research-only': {
    verdict: 'overhyped',
    name: 'Research without shipping',
    because: 'Such posts shrink: papers alone justify few of them.',
    source: '003',
  },
  'generic-ai-engineer': {
    verdict: 'overhyped',
    name: 'AI engineer in name, nothing owned',
    because: 'Tools and integration without a decision that is yours.',
    source: '003',
  },
  'competition-only': {
    verdict: 'overhyped',
    name: 'Competitions stand for experience',
    because: 'They have neither production nor a business around them.',
    source: '003',
  },
  'agent-only': {
    verdict: 'caution',
    name: 'Agents without a software or ML base',
    because: 'Agents apply both; they are no career of their own.',
    source: '000',
  },
  automatable: {
    verdict: 'caution',
    name: 'Tuning of standard models only',
    because: 'Automated machine learning takes this work over.',
    source: '001',
  },
  'ml-platform': {
    verdict: 'underrated',
    name: 'Underrated: enables many teams',
    because: 'One platform multiplies every team that builds on it.',
    source: '003',
  },
  'ml-reliability': {
    verdict: 'underrated',
    name: 'Underrated: failures scale fast',
    because: 'Quiet failures cost most, and regulators ask about them.',
    source: '003',
  },
  'ai-product': {
    verdict: 'underrated',
    name: 'Underrated: AI close to its users',
    because: 'AI features set products apart only where someone knows the users.',
    source: '003',
  },
  governance: {
    verdict: 'underrated',
    name: 'Underrated: scrutiny is growing',
    because: 'Regulation tightens, and few can answer it.',
    source: '003',
  },
  debugging: {
    verdict: 'underrated',
    name: 'Underrated: finding out why models fail',
    because: 'It is worth more than deep but narrow modelling.',
    source: '003',
  },
  'end-to-end': {
    verdict: 'signal',
    name: 'End to end',
    because: 'One owner from the problem to the live outcome.',
    source: '003',
  },
  production: {
    verdict: 'signal',
    name: 'Production',
    because: 'Live systems, not notebooks.',
    source: '003',
  },
  'beyond-training': {
    verdict: 'signal',
    name: 'Beyond training',
    because: 'Monitoring, retraining, rollback and incidents are part of it.',
    source: '003',
  },
  ambiguity: {
    verdict: 'signal',
    name: 'Open problems',
    because: 'Trade-offs and judgement are expected.',
    source: '003',
  },
  stakeholders: {
    verdict: 'signal',
    name: 'Explains to others',
    because: 'The work is told to people outside machine learning.',
    source: '003',
  },
  accountability: {
    verdict: 'signal',
    name: 'Accountable',
    because: 'A metric or a failure is yours.',
    source: '003',
  },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagId = keyof typeof flags;
