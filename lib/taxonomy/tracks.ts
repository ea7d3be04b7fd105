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
  /** Titles under which it is usually advertised. */
  readonly titles: readonly string[];
  /** Words that postings of the track use of the work. */
  readonly phrases: readonly string[];
}

/** Every track, by id. */
export const tracks: Readonly<Record<TrackId, Track>> = {
  'agentic-ai': {
    id: 'agentic-ai',
    name: 'Agentic AI',
    description: 'Designs systems in which AI agents plan, call tools and act, and keeps them in bounds.',
    orientation: 'builder',
    titles: ['Agentic AI Engineer', 'AI Agent Engineer', 'Agent Architect'],
    phrases: ['multi-agent orchestration', 'tool calling', 'agent evaluation', 'guardrails'],
  },
  'ai-infrastructure': {
    id: 'ai-infrastructure',
    name: 'AI infrastructure',
    description: 'Makes AI compute run: clusters, distributed training, inference engines, kernels.',
    orientation: 'builder',
    titles: ['AI Infrastructure Engineer', 'Inference Engineer', 'ML Systems Engineer'],
    phrases: ['GPU clusters', 'distributed training', 'inference serving', 'kernels and compilers'],
  },
  'ai-product': {
    id: 'ai-product',
    name: 'AI product',
    description: 'Decides or shapes what an AI product does for the people who use it.',
    orientation: 'strategist',
    titles: ['AI Product Manager', 'AI Product Owner', 'AI Product Designer'],
    phrases: ['product roadmap', 'user research', 'product requirements', 'launch of AI features'],
  },
  'ai-strategy': {
    id: 'ai-strategy',
    name: 'AI strategy',
    description: 'Leads, advises on or architects AI across an organisation or for its customers.',
    orientation: 'strategist',
    titles: ['Head of AI', 'AI Consultant', 'AI Solutions Architect'],
    phrases: ['AI adoption', 'executive stakeholders', 'solution architecture', 'business case'],
  },
  'ai-training': {
    id: 'ai-training',
    name: 'AI training',
    description: 'Writes prompts, labels data or evaluates model output as the job itself.',
    orientation: null,
    titles: ['AI Trainer', 'Prompt Engineer', 'Data Annotator'],
    phrases: ['write prompts', 'rate responses', 'annotation guidelines'],
  },
  'applied-ml': {
    id: 'applied-ml',
    name: 'Applied ML',
    description: 'Builds, trains, evaluates and ships models for a product or a business problem.',
    orientation: 'builder',
    titles: ['Machine Learning Engineer', 'Computer Vision Engineer', 'NLP Engineer'],
    phrases: ['train and deploy models', 'feature engineering', 'ranking and recommendation', 'fraud detection'],
  },
  'applied-science': {
    id: 'applied-science',
    name: 'Applied science',
    description: 'Develops new methods by experiment, in a laboratory or close to a product.',
    orientation: 'builder',
    titles: ['Applied Scientist', 'Research Scientist', 'Research Engineer'],
    phrases: ['novel methods', 'publications', 'experiments', 'research agenda'],
  },
  'data-engineering': {
    id: 'data-engineering',
    name: 'Data engineering',
    description: 'Builds data pipelines, warehouses and streams.',
    orientation: null,
    titles: ['Data Engineer', 'Analytics Engineer', 'Big Data Engineer'],
    phrases: ['data pipelines', 'data warehouse', 'data modelling', 'data quality'],
  },
  'data-science': {
    id: 'data-science',
    name: 'Data science',
    description: 'Answers questions with data: statistics, experiments, analysis, dashboards.',
    orientation: null,
    titles: ['Data Scientist', 'Data Analyst', 'Decision Scientist'],
    phrases: ['A/B tests', 'dashboards', 'statistical analysis', 'insights'],
  },
  governance: {
    id: 'governance',
    name: 'Governance',
    description: 'Makes AI accountable: risk, compliance, audit, validation, policy, fairness.',
    orientation: 'strategist',
    titles: ['AI Governance Manager', 'Responsible AI Lead', 'Model Risk Analyst'],
    phrases: ['responsible AI', 'model validation', 'AI regulation', 'bias and fairness'],
  },
  'llm-engineering': {
    id: 'llm-engineering',
    name: 'LLM engineering',
    description: 'Builds applications on foundation models: retrieval, prompting, evaluation, integration.',
    orientation: 'builder',
    titles: ['AI Engineer', 'LLM Engineer', 'Generative AI Engineer'],
    phrases: ['retrieval-augmented generation', 'prompt engineering', 'LLM evaluation', 'LLM APIs'],
  },
  'ml-platform': {
    id: 'ml-platform',
    name: 'ML platform',
    description: 'Builds the pipelines and tools that other teams train and deploy models with.',
    orientation: 'builder',
    titles: ['MLOps Engineer', 'ML Platform Engineer', 'ML Infrastructure Engineer'],
    phrases: ['feature store', 'model registry', 'training pipelines', 'self-service for data scientists'],
  },
  'ml-reliability': {
    id: 'ml-reliability',
    name: 'ML reliability',
    description: 'Keeps models working in production: monitoring, drift, incidents, on call.',
    orientation: 'builder',
    titles: ['ML Reliability Engineer', 'ML SRE', 'AI Operations Engineer'],
    phrases: ['model monitoring', 'drift', 'incident response', 'on call'],
  },
  other: {
    id: 'other',
    name: 'Other',
    description: 'Work outside AI, data and software, at an AI company too.',
    orientation: null,
    titles: [],
    phrases: [],
  },
  software: {
    id: 'software',
    name: 'Software',
    description: 'Software, infrastructure, security or hardware engineering whose core is not AI.',
    orientation: null,
    titles: ['Software Engineer', 'DevOps Engineer', 'Front-end Developer'],
    phrases: ['APIs', 'microservices', 'CI/CD', 'web applications'],
  },
};
