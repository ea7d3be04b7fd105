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
