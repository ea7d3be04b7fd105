import type { Analysis } from '../../analysis/analysis.ts';
import type { Profile } from '../../profile/profile.ts';
import { compareText } from '../known-skills.ts';
import type { Match, VerdictWord } from '../match.ts';
import { profileMatcher } from '../match-profile.ts';

/** Verdicts worth an application. */
const matches: readonly VerdictWord[] = ['strong', 'within-reach'];

/** What learning one skill would do to the postings looked at. */
export interface SkillToLearn {
  readonly id: string;
  /** Postings that it would turn from a stretch or worse into a match. */
  readonly opens: number;
  /** Postings that ask for it. */
  readonly asked: number;
}

/**
 * The skills whose learning would turn most postings into matches; of equal ones the most asked. Skills that the person never wants
 * to use again are left out. Pure; the order of the postings makes no difference.
 * @param analyses of the saved postings, full or light
 * @param year the present calendar year; null: no skill is stale
 */
export function learnNext(profile: Profile, analyses: readonly Analysis[], year: number | null = null): SkillToLearn[] {
  const judge = profileMatcher(profile, year);
  const unwanted = new Set(profile.skills.filter(({ wish }) => wish === 'never').map(({ id }) => id));
  const askedIn = new Map<string, Analysis[]>();
  const verdicts = new Map<Analysis, Match | null>();
  for (const analysis of analyses) {
    const match = judge(analysis);
    verdicts.set(analysis, match);
    for (const id of lackingIn(match)) {
      if (unwanted.has(id)) continue;
      const postings = askedIn.get(id);
      if (postings) postings.push(analysis);
      else askedIn.set(id, [analysis]);
    }
  }
  return [...askedIn]
    .map(([id, postings]) => ({ id, opens: opened(id, profile, postings, verdicts, year), asked: postings.length }))
    .sort((one, other) => other.opens - one.opens || other.asked - one.asked || compareText(one.id, other.id));
}

/** Ids of the must-haves that keep a posting from being a match. */
function lackingIn(match: Match | null): ReadonlySet<string> {
  const lacking = (match?.required ?? []).filter(({ state }) => state !== 'have');
  return new Set(lacking.flatMap(({ skills }) => skills.map(({ id }) => id)));
}

function opened(
  id: string,
  profile: Profile,
  postings: readonly Analysis[],
  verdicts: ReadonlyMap<Analysis, Match | null>,
  year: number | null,
): number {
  const others = profile.skills.filter((skill) => skill.id !== id);
  const judge = profileMatcher({ ...profile, skills: [...others, { id, level: 'working' }] }, year);
  const isMatch = (match: Match | null | undefined) => match != null && matches.includes(match.verdict);
  return postings.filter((posting) => !isMatch(verdicts.get(posting)) && isMatch(judge(posting))).length;
}
