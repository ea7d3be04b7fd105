/** The fifteen career tracks, sorted. */
export const trackIds = [
  'agentic-ai',
  'ai-infrastructure',
  'ai-product',
  'ai-strategy',
  'ai-training',
  'applied-ml',
  'applied-science',
  'data-engineering',
  'data-science',
  'governance',
  'llm-engineering',
  'ml-platform',
  'ml-reliability',
  'other',
  'software',
] as const;

export type TrackId = (typeof trackIds)[number];
