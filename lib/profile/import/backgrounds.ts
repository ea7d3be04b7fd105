import type { BackgroundId } from '../../taxonomy/background-ids.ts';

/** Words of job titles, the most telling first: a "data platform architect" is an architect. */
const titles: readonly (readonly [BackgroundId, RegExp])[] = [
  [
    'architect',
    /\b(?:software|solutions?|systems?|enterprise|cloud|technical|data|platform|it|principal) architect|\bsoftwarearchitekt|\barchitecte/i,
  ],
  [
    'devops',
    /\bdev ?(?:sec)?ops\b|\bsite reliability|\bsre\b|\b(?:platform|infrastructure|cloud|systems) (?:engineer|administrator)/i,
  ],
  [
    'data-scientist',
    /\bdata scientist|\bdata science\b|\bstatistician|\bmachine learning scientist|\bdatenwissenschaft/i,
  ],
  [
    'data-engineer',
    /\b(?:data|etl|analytics|dwh|data warehouse|big data|bi)[ -](?:engineer|developer|entwickler)|\bdateningenieur/i,
  ],
  [
    'backend',
    /\bback ?-?end\b|\b(?:java|python|go|golang|node(?:\.?js)?|php|ruby|\.net|api|server) (?:software )?(?:engineer|developer|entwickler)|\bfull ?-?stack\b/i,
  ],
];

/** The feeder background that a job title stands for; null for a title that stands for none. */
export function backgroundOfTitle(title: string): BackgroundId | null {
  return titles.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}
