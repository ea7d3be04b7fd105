/** Backgrounds from which people move into the AI tracks (CAREER-FACTS §2, source 002), in its order. */
export const backgroundIds = ['backend', 'data-engineer', 'data-scientist', 'devops', 'architect'] as const;

export type BackgroundId = (typeof backgroundIds)[number];
