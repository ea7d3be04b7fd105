import type { SkillLevel } from '../vocabulary.ts';

/** What a line says of how well, or for how long, its writer knows a skill. */
export interface StatedKnowledge {
  readonly level?: SkillLevel;
  readonly years?: number;
}

const levelWords: readonly (readonly [SkillLevel, string])[] = [
  ['expert', 'expert|mastery|mastered|experte|experten|expertin|expert-level'],
  ['strong', 'advanced|proficient|very good|fluent|fortgeschritten|sehr gut|avancé|avanzado|avanzato|confirmé'],
  ['working', 'intermediate|competent|good|solid|working knowledge|gut|gute kenntnisse|intermédiaire|intermedio'],
  [
    'learning',
    'basic|basics|beginner|novice|elementary|familiar|familiarity|exposure|grundkenntnisse|anfänger|débutant|básico|base',
  ],
];
const levelAlone = levelWords.map(([level, words]) => [level, new RegExp(`^(?:${words})$`, 'i')] as const);

/** Prose that says how well what follows is known, one alternative a level. */
const levelBefore: readonly (readonly [SkillLevel, RegExp])[] = [
  ['expert', /\b(?:expert in|expertise in|expert knowledge of|experte in|expert en)\b/gi],
  [
    'strong',
    /\b(?:proficient (?:in|with)|advanced knowledge of|fluent in|in-depth knowledge of|deep knowledge of)\b/gi,
  ],
  ['working', /\b(?:working knowledge of|good knowledge of|solid knowledge of|competent in|competent with)\b/gi],
  [
    'learning',
    /\b(?:familiar with|familiarity with|basic knowledge of|basics of|basic understanding of|exposure to|(?:am|currently|now|started) (?:learning|studying)|grundkenntnisse in)\b/gi,
  ],
];

const yearsAfter =
  /^[ (,–—:-]{0,4}(?:[\p{L} ]{1,16}, )?(\d{1,2}(?:\.5)?) ?\+? {0,2}(?:years?|yrs?|jahren?|ans|años|anni|jaar)\b/iu;
const yearsBefore =
  /\b(\d{1,2}) ?\+? {0,2}(?:years?|yrs?|jahren?|ans|años|anni|jaar)(?: (?:of|in|with|working|using|experience|hands-on|professional|mit|in|de|con|met)){1,4} {1,2}$/i;

/** What stands in brackets, or after a dash or colon, behind a skill: "Python (expert)", "SQL – advanced". */
const aside = /^ {0,2}(?:\(([^()]{2,24})\)|[–—:-] {1,2}([\p{L} ]{4,18})(?=$|[,;|]))/u;

/**
 * What is said of a skill where it stands: in brackets behind it, before it, or at the head of the line.
 * @param start where the skill's words begin in the line; `end` where they end
 */
export function statedKnowledge(line: string, start: number, end: number): StatedKnowledge {
  const behind = line.slice(end, end + 40);
  const before = line.slice(clauseStart(line, start), start);
  const level = levelBehind(behind) ?? levelAhead(before) ?? levelOfLabel(line);
  const years = Number(yearsAfter.exec(behind)?.[1] ?? yearsBefore.exec(before)?.[1] ?? Number.NaN);
  return { ...(level && { level }), ...(years >= 1 && years <= 60 && { years }) };
}

function levelBehind(behind: string): SkillLevel | null {
  const match = aside.exec(behind);
  const said = match?.[1] ?? match?.[2];
  return said === undefined ? null : levelNamed(said.split(/[,;]/, 1)[0] ?? '');
}

/** The level that a word or two name: "expert", "Very good"; null for any other. */
export function levelNamed(words: string): SkillLevel | null {
  const said = words.trim();
  return levelAlone.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** By the last phrase of the clause before the skill: it holds for all that follows it. */
function levelAhead(before: string): SkillLevel | null {
  let found: SkillLevel | null = null;
  let at = -1;
  for (const [level, pattern] of levelBefore) {
    for (const match of before.matchAll(pattern)) {
      if (match.index > at) [found, at] = [level, match.index];
    }
  }
  return found;
}

/** "Expert: Python, SQL". */
function levelOfLabel(line: string): SkillLevel | null {
  const colon = line.indexOf(':');
  return colon < 0 || colon > 30 ? null : levelNamed(line.slice(0, colon));
}

function clauseStart(line: string, at: number): number {
  return Math.max(...['. ', '; ', ' but ', ' aber '].map((mark) => line.lastIndexOf(mark, at - 1) + 1));
}

const negations: ReadonlySet<string> = new Set(['no', 'not', 'never', 'without', 'kein', 'keine', 'sans', 'sin']);
const wishes: ReadonlySet<string> = new Set(
  'want hope plan planning eager keen like interest interested wish looking turning moving transitioning'.split(' '),
);
const wishedFor: ReadonlySet<string> = new Set(['to', 'in', 'into', 'toward', 'towards', 'forward']);

/** Most words between a denial or a wish and what it speaks of. */
const reach = 4;

/** Whether the words before a skill say that its writer does not have it, or only wishes to. */
export function isDenied(line: string, start: number): boolean {
  const before = line.slice(clauseStart(line, start), start).toLowerCase();
  const words = (before.split(/[,:()/]/).at(-1) ?? '').split(' ').filter((word) => word !== '');
  return words
    .slice(-reach - 1)
    .some((word, at, near) => negations.has(word) || (wishes.has(word) && wishedFor.has(near[at + 1] ?? '')));
}
