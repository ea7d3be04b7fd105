/** Where an application stands. */
export const statuses = [
  'saved',
  'applied',
  'phone-screen',
  'interview',
  'offer',
  'rejected',
  'withdrawn',
  'no-reply',
] as const;
export type Status = (typeof statuses)[number];

/** A posting is saved as one of these. */
export const firstStages = ['saved', 'applied'] as const satisfies readonly Status[];
export type FirstStage = (typeof firstStages)[number];
