import type { Analysis } from '../../analysis/analysis.ts';
import type { Profile } from '../../profile/profile.ts';
import { impliedBy, substitutesOf } from '../../taxonomy/skills.ts';
import { type Asked, askedIn } from '../asked.ts';
import { count, judgeAsked } from '../compare.ts';
import { compareText, type KnownSkills, knownSkills, taxonomyRelations } from '../known-skills.ts';
import type { Match, Requirement, VerdictWord } from '../match.ts';
import { judgeYears } from '../terms.ts';
import { verdictOf } from '../verdict.ts';

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

const none = { have: 0, near: 0, missing: 0 };

/** What of a posting decides its verdict, laid out once for the many skills that it is tried with. */
interface Prospect {
  readonly mustHaves: readonly Asked[];
  /** How each of them is met as things stand. */
  readonly met: readonly Requirement[];
  readonly years: Match['years'];
  /** How many of them are had as things stand, and whether that makes a match. */
  readonly had: number;
  readonly isOpen: boolean;
}

/** Skills by each of those that knowing them implies. */
type Narrower = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The skills whose learning would turn most postings into matches; of equal ones the most asked. Skills that the person never wants
 * to use again are left out. Pure; the order of the postings makes no difference.
 * @param analyses of the saved postings, full or light
 * @param year the present calendar year; null: no skill is stale
 */
export function learnNext(profile: Profile, analyses: readonly Analysis[], year: number | null = null): SkillToLearn[] {
  if (profile.skills.length === 0) return [];
  const known = knownSkills(profile, taxonomyRelations, year);
  const prospects = analyses.map((analysis) => prospectOf(analysis, profile, known));
  const unwanted = new Set(profile.skills.filter(({ wish }) => wish === 'never').map(({ id }) => id));
  const narrower = narrowerSkills(prospects);
  const lacking = byLackingSkill(prospects);
  return [...lacking]
    .filter(([id]) => !unwanted.has(id))
    .map(([id, asking]) => ({ id, opens: opened(id, lacking, narrower, profile, year), asked: asking.length }))
    .sort((one, other) => other.opens - one.opens || other.asked - one.asked || compareText(one.id, other.id));
}

function prospectOf(analysis: Analysis, profile: Profile, known: KnownSkills): Prospect {
  const mustHaves = askedIn(analysis.skills, taxonomyRelations).filter(({ level }) => level === 'required');
  const met = mustHaves.map((asked) => judgeAsked(asked, known, taxonomyRelations));
  const years = judgeYears(analysis, profile);
  const had = met.filter(({ state }) => state === 'have').length;
  return { mustHaves, met, years, had, isOpen: isMatch(met, years) };
}

/** The postings that ask for each skill of a must-have that is not had. */
function byLackingSkill(prospects: readonly Prospect[]): Map<string, Prospect[]> {
  const lacking = new Map<string, Prospect[]>();
  for (const prospect of prospects) {
    const wanting = prospect.met.filter(({ state }) => state !== 'have');
    for (const id of new Set(wanting.flatMap(({ skills }) => skills.map((skill) => skill.id)))) {
      const asking = lacking.get(id);
      if (asking) asking.push(prospect);
      else lacking.set(id, [prospect]);
    }
  }
  return lacking;
}

function narrowerSkills(prospects: readonly Prospect[]): Narrower {
  const narrower = new Map<string, Set<string>>();
  const asked = new Set(
    prospects.flatMap(({ mustHaves }) => mustHaves.flatMap(({ skills }) => skills)).map((one) => one.skill),
  );
  for (const id of asked) {
    for (const broader of impliedBy(id)) {
      const known = narrower.get(broader);
      if (known) known.add(id);
      else narrower.set(broader, new Set([id]));
    }
  }
  return narrower;
}

/** How many postings that are no match become one with the skill. Only what the skill can touch is judged anew. */
function opened(
  id: string,
  lacking: ReadonlyMap<string, readonly Prospect[]>,
  narrower: Narrower,
  profile: Profile,
  year: number | null,
): number {
  const touched = touchedBy(id, narrower);
  const near = withinReach(touched, lacking);
  if (near.length === 0) return 0;
  const isTouched = ({ skills }: Asked) => skills.some(({ skill }) => touched.has(skill));
  const others = profile.skills.filter((skill) => skill.id !== id);
  const learnt = knownSkills({ ...profile, skills: [...others, { id, level: 'working' }] }, taxonomyRelations, year);
  return near.filter(({ mustHaves, met, years }) => {
    const anew = mustHaves.map(
      (asked, at) => (isTouched(asked) ? undefined : met[at]) ?? judgeAsked(asked, learnt, taxonomyRelations),
    );
    return isMatch(anew, years);
  }).length;
}

/** Skills that may be judged otherwise once this one is known: itself, what it implies, its siblings, and what stands under any of these. */
function touchedBy(id: string, narrower: Narrower): ReadonlySet<string> {
  const implied = [id, ...impliedBy(id)];
  return new Set([
    ...implied,
    ...substitutesOf(id),
    ...implied.flatMap((broader) => [...(narrower.get(broader) ?? [])]),
  ]);
}

/** Of the postings that are no match those where at least half of the must-haves would be had if all that is touched were: no match has fewer. */
function withinReach(
  touched: ReadonlySet<string>,
  lacking: ReadonlyMap<string, readonly Prospect[]>,
): readonly Prospect[] {
  const gains = new Map<Prospect, number>();
  for (const id of touched) {
    for (const prospect of lacking.get(id) ?? []) {
      if (!prospect.isOpen) gains.set(prospect, (gains.get(prospect) ?? 0) + 1);
    }
  }
  return [...gains].filter(([{ had, mustHaves }, gain]) => (had + gain) * 2 >= mustHaves.length).map(([one]) => one);
}

function isMatch(required: readonly Requirement[], years: Match['years']): boolean {
  const counts = { required: count(required), preferred: none };
  return matches.includes(verdictOf({ required, counts, years }, 1));
}
