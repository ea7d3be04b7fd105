import type { TrackId } from '../track-ids.ts';

/** Kinds of work that the engine counts in a posting's duties, as far as the source's rows name them. */
type RealityKind = 'modelling' | 'data' | 'operations' | 'llm' | 'research' | 'stakeholders';

export type RealityId = 'ml-junior' | 'ml-mid' | 'ml-engineer' | 'product-manager' | 'mlops' | 'researcher' | 'agents';

/** What the days under a title are really filled with, by source 000. */
export interface Reality {
  readonly id: RealityId;
  readonly tracks: readonly TrackId[];
  /** Words of the title that the row is about, in lower case; empty where the track tells. */
  readonly titles: readonly string[];
  readonly seniorities: readonly ('intern' | 'junior' | 'mid' | 'senior' | 'staff')[];
  /** Share of the days by kind, 0 to 1; kinds that the source leaves out are left out. Empty where it tells a story and no shares. */
  readonly shares: Readonly<Partial<Record<RealityKind, number>>>;
}

/** CAREER-FACTS §5, `reality`; the first row that fits is shown. */
export const realities: readonly Reality[] = [
  {
    id: 'ml-junior',
    tracks: ['applied-ml', 'ml-platform', 'ml-reliability', 'llm-engineering'],
    titles: ['machine learning engineer', 'ml engineer', 'mle'],
    seniorities: ['intern', 'junior'],
    // Debugging counts as operations in the engine's kinds; the integration of interfaces may be either, and is shown as LLM work only on that track.
    shares: { llm: 0.7, operations: 0.3 },
  },
  {
    id: 'ml-mid',
    tracks: ['applied-ml', 'ml-platform', 'ml-reliability'],
    titles: ['machine learning engineer', 'ml engineer', 'mle'],
    seniorities: ['mid'],
    shares: {},
  },
  {
    id: 'ml-engineer',
    tracks: ['applied-ml', 'ml-platform', 'ml-reliability'],
    titles: ['machine learning engineer', 'ml engineer', 'mle'],
    seniorities: [],
    shares: { data: 0.6, operations: 0.3, modelling: 0.1 },
  },
  {
    id: 'product-manager',
    tracks: ['ai-product'],
    titles: ['product'],
    seniorities: [],
    shares: { stakeholders: 0.6 },
  },
  {
    id: 'mlops',
    tracks: ['ml-platform', 'ml-reliability'],
    titles: ['mlops', 'ml ops'],
    seniorities: [],
    shares: { operations: 1 },
  },
  {
    id: 'researcher',
    tracks: ['applied-science'],
    titles: ['research', 'scientist'],
    seniorities: ['senior', 'staff'],
    shares: { research: 0.8 },
  },
  { id: 'agents', tracks: ['agentic-ai'], titles: [], seniorities: [], shares: { operations: 0.8 } },
];
