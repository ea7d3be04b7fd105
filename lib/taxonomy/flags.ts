/** What a flag says of a role, beside the facts: too much praised, to be taken with caution, too little praised, or a sign of responsibility. */
export type FlagVerdict = 'overhyped' | 'caution' | 'underrated' | 'signal';

export interface Flag {
  readonly verdict: FlagVerdict;
  /** The source of the judgement, by its number in CAREER-FACTS. */
  readonly source: '000' | '001' | '003';
}

/** Flags and signals of CAREER-FACTS §5, by id. What they are called and why they matter are messages: `flags`, `flagReasons`. */
export const flags = {
  'prompt-only': {
    verdict: 'overhyped',
    source: '003',
  },
  'research-only': {
    verdict: 'overhyped',
    source: '003',
  },
  'generic-ai-engineer': {
    verdict: 'overhyped',
    source: '003',
  },
  'competition-only': {
    verdict: 'overhyped',
    source: '003',
  },
  'agent-only': {
    verdict: 'caution',
    source: '000',
  },
  automatable: {
    verdict: 'caution',
    source: '001',
  },
  'ml-platform': {
    verdict: 'underrated',
    source: '003',
  },
  'ml-reliability': {
    verdict: 'underrated',
    source: '003',
  },
  'ai-product': {
    verdict: 'underrated',
    source: '003',
  },
  governance: {
    verdict: 'underrated',
    source: '003',
  },
  debugging: {
    verdict: 'underrated',
    source: '003',
  },
  'end-to-end': {
    verdict: 'signal',
    source: '003',
  },
  production: {
    verdict: 'signal',
    source: '003',
  },
  'beyond-training': {
    verdict: 'signal',
    source: '003',
  },
  ambiguity: {
    verdict: 'signal',
    source: '003',
  },
  stakeholders: {
    verdict: 'signal',
    source: '003',
  },
  accountability: {
    verdict: 'signal',
    source: '003',
  },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagId = keyof typeof flags;
