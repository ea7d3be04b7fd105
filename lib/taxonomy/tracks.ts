import type { TrackId } from './track-ids.ts';

/** Builds (code, infrastructure), steers (capability to outcome), or stands between research or software and production. */
export type Orientation = 'builder' | 'strategist' | 'bridge';

export interface Track {
  readonly id: TrackId;
  /** As shown: "LLM engineering". */
  readonly name: string;
  /** What the role mostly does, in one line. */
  readonly description: string;
  /** The usual orientation (CAREER-FACTS §1, source 000); null for tracks that only lead into AI, and for the rest. */
  readonly orientation: Orientation | null;
}

/** Every track, by id. */
export const tracks: Readonly<Record<TrackId, Track>> = {
  'agentic-ai': {
    id: 'agentic-ai',
    name: 'Agentic AI',
    description: 'Designs systems in which AI agents plan, call tools and act, and keeps them in bounds.',
    orientation: 'builder',
  },
  'ai-infrastructure': {
    id: 'ai-infrastructure',
    name: 'AI infrastructure',
    description: 'Makes AI compute run: clusters, distributed training, inference engines, kernels.',
    orientation: 'builder',
  },
  'ai-product': {
    id: 'ai-product',
    name: 'AI product',
    description: 'Decides or shapes what an AI product does for the people who use it.',
    orientation: 'strategist',
  },
  'ai-strategy': {
    id: 'ai-strategy',
    name: 'AI strategy',
    description: 'Leads, advises on or architects AI across an organisation or for its customers.',
    orientation: 'strategist',
  },
  'ai-training': {
    id: 'ai-training',
    name: 'AI training',
    description: 'Writes prompts, labels data or evaluates model output as the job itself.',
    orientation: null,
  },
  'applied-ml': {
    id: 'applied-ml',
    name: 'Applied ML',
    description: 'Builds, trains, evaluates and ships models for a product or a business problem.',
    orientation: 'builder',
  },
  'applied-science': {
    id: 'applied-science',
    name: 'Applied science',
    description: 'Develops new methods by experiment, in a laboratory or close to a product.',
    orientation: 'builder',
  },
  'data-engineering': {
    id: 'data-engineering',
    name: 'Data engineering',
    description: 'Builds data pipelines, warehouses and streams.',
    orientation: null,
  },
  'data-science': {
    id: 'data-science',
    name: 'Data science',
    description: 'Answers questions with data: statistics, experiments, analysis, dashboards.',
    orientation: null,
  },
  governance: {
    id: 'governance',
    name: 'Governance',
    description: 'Makes AI accountable: risk, compliance, audit, validation, policy, fairness.',
    orientation: 'strategist',
  },
  'llm-engineering': {
    id: 'llm-engineering',
    name: 'LLM engineering',
    description: 'Builds applications on foundation models: retrieval, prompting, evaluation, integration.',
    orientation: 'builder',
  },
  'ml-platform': {
    id: 'ml-platform',
    name: 'ML platform',
    description: 'Builds the pipelines and tools that other teams train and deploy models with.',
    orientation: 'builder',
  },
  'ml-reliability': {
    id: 'ml-reliability',
    name: 'ML reliability',
    description: 'Keeps models working in production: monitoring, drift, incidents, on call.',
    orientation: 'builder',
  },
  other: {
    id: 'other',
    name: 'Other',
    description: 'Work outside AI, data and software, at an AI company too.',
    orientation: null,
  },
  software: {
    id: 'software',
    name: 'Software',
    description: 'Software, infrastructure, security or hardware engineering whose core is not AI.',
    orientation: null,
  },
};
