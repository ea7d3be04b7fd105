import type { TrackId } from '../track-ids.ts';

/** A skill, or skills that the source counts as one, as employers ask for it. */
export interface DemandedSkill {
  /** Ids of the taxonomy; the first one names it. */
  readonly skills: readonly string[];
  /** Percent of the postings of the row's base; null where the source only ranks. */
  readonly share: number | null;
  /** Change of postings within a year, in percent. */
  readonly growth?: number;
  /** Postings that ask for it, two years compared: the counts stand because the printed growth does not fit them. */
  readonly postings?: { readonly before: number; readonly now: number };
  /** Difference in pay that the source ties to it, in percent. */
  readonly wage?: number;
  /** Presumed rather than listed. */
  readonly isAssumed?: boolean;
}

/** The rows, each a base of postings that a source counted. */
export type DemandId =
  | 'llm-engineering'
  | 'ml-platform'
  | 'genai-platform'
  | 'applied-ml'
  | 'ai-infrastructure'
  | 'agentic-ai';

/** What one base of postings asks, most asked first. Shares compare within a row only. */
export interface Demand {
  readonly id: DemandId;
  readonly track: TrackId;
  /** Postings counted, where the source says. */
  readonly sample?: number;
  readonly skills: readonly DemandedSkill[];
}

/** CAREER-FACTS §3, `demand`: source 002. The base of each row is worded in the messages `career.demand`. */
export const demands: readonly Demand[] = [
  {
    id: 'llm-engineering',
    track: 'llm-engineering',
    skills: [
      { skills: ['python'], share: 75 },
      { skills: ['llm'], share: 63 },
      { skills: ['prompt-engineering'], share: 50, growth: 261 },
      { skills: ['rag'], share: null, postings: { before: 2_895, now: 12_609 } },
      { skills: ['langchain', 'agent-frameworks'], share: 38 },
    ],
  },
  {
    id: 'ml-platform',
    track: 'ml-platform',
    skills: [
      { skills: ['python'], share: null },
      { skills: ['mlflow', 'model-registry'], share: null },
      { skills: ['kubernetes', 'docker'], share: null, isAssumed: true },
      { skills: ['llm-apis', 'langchain'], share: null },
      { skills: ['rag'], share: null },
    ],
  },
  {
    id: 'genai-platform',
    track: 'ml-platform',
    sample: 44,
    skills: [
      { skills: ['rag', 'vector-databases'], share: 79 },
      { skills: ['generative-ai', 'llm'], share: 77 },
      { skills: ['python'], share: 70 },
      { skills: ['llm-orchestration', 'ai-agents'], share: 45 },
    ],
  },
  {
    id: 'applied-ml',
    track: 'applied-ml',
    skills: [
      { skills: ['python'], share: null },
      { skills: ['pytorch'], share: 37.7, wage: 40 },
      { skills: ['tensorflow'], share: 32.9, wage: 38 },
      { skills: ['machine-learning'], share: 24 },
      { skills: ['deep-learning'], share: 16 },
    ],
  },
  {
    id: 'ai-infrastructure',
    track: 'ai-infrastructure',
    sample: 18,
    skills: [
      { skills: ['llm-serving', 'model-serving'], share: 100 },
      { skills: ['kubernetes'], share: 83 },
      { skills: ['gpu-orchestration'], share: 83 },
      { skills: ['mlops', 'ml-pipelines'], share: 72 },
      { skills: ['docker', 'cloud-computing', 'terraform'], share: null, isAssumed: true },
    ],
  },
  {
    id: 'agentic-ai',
    track: 'agentic-ai',
    skills: [
      { skills: ['langgraph', 'multi-agent-systems'], share: null },
      { skills: ['evals', 'guardrails', 'ragas', 'deepeval'], share: null },
      { skills: ['system-design'], share: null },
      { skills: ['function-calling'], share: null },
      { skills: ['agent-observability', 'agent-evaluation'], share: null },
    ],
  },
];
