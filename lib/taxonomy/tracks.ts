import type { TrackId } from './track-ids.ts';

/** Builds (code, infrastructure), steers (capability to outcome), or stands between research or software and production. */
export type Orientation = 'builder' | 'strategist' | 'bridge';

export interface Track {
  readonly id: TrackId;
  /** The usual orientation (CAREER-FACTS §1, source 000); null for tracks that only lead into AI, and for the rest. */
  readonly orientation: Orientation | null;
}

/** Every track, by id. Their names and what they do are messages: `tracks`, `trackDescriptions`. */
export const tracks: Readonly<Record<TrackId, Track>> = {
  'agentic-ai': {
    id: 'agentic-ai',
    orientation: 'builder',
  },
  'ai-infrastructure': {
    id: 'ai-infrastructure',
    orientation: 'builder',
  },
  'ai-product': {
    id: 'ai-product',
    orientation: 'strategist',
  },
  'ai-strategy': {
    id: 'ai-strategy',
    orientation: 'strategist',
  },
  'ai-training': {
    id: 'ai-training',
    orientation: null,
  },
  'applied-ml': {
    id: 'applied-ml',
    orientation: 'builder',
  },
  'applied-science': {
    id: 'applied-science',
    orientation: 'builder',
  },
  'data-engineering': {
    id: 'data-engineering',
    orientation: null,
  },
  'data-science': {
    id: 'data-science',
    orientation: null,
  },
  governance: {
    id: 'governance',
    orientation: 'strategist',
  },
  'llm-engineering': {
    id: 'llm-engineering',
    orientation: 'builder',
  },
  'ml-platform': {
    id: 'ml-platform',
    orientation: 'builder',
  },
  'ml-reliability': {
    id: 'ml-reliability',
    orientation: 'builder',
  },
  other: {
    id: 'other',
    orientation: null,
  },
  software: {
    id: 'software',
    orientation: null,
  },
};
