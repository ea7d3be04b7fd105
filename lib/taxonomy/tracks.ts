import type { TrackId } from './track-ids.ts';

export interface Track {
  readonly id: TrackId;
  /** As shown: "LLM engineering". */
  readonly name: string;
}

/** Every track, by id. */
export const tracks: Readonly<Record<TrackId, Track>> = {
  'agentic-ai': { id: 'agentic-ai', name: 'Agentic AI' },
  'ai-infrastructure': { id: 'ai-infrastructure', name: 'AI infrastructure' },
  'ai-product': { id: 'ai-product', name: 'AI product' },
  'ai-strategy': { id: 'ai-strategy', name: 'AI strategy' },
  'ai-training': { id: 'ai-training', name: 'AI training' },
  'applied-ml': { id: 'applied-ml', name: 'Applied ML' },
  'applied-science': { id: 'applied-science', name: 'Applied science' },
  'data-engineering': { id: 'data-engineering', name: 'Data engineering' },
  'data-science': { id: 'data-science', name: 'Data science' },
  governance: { id: 'governance', name: 'Governance' },
  'llm-engineering': { id: 'llm-engineering', name: 'LLM engineering' },
  'ml-platform': { id: 'ml-platform', name: 'ML platform' },
  'ml-reliability': { id: 'ml-reliability', name: 'ML reliability' },
  other: { id: 'other', name: 'Other' },
  software: { id: 'software', name: 'Software' },
};
