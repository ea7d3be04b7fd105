import type { Analysis } from '../../../../lib/analysis/analysis.ts';
import { gapPlan } from '../../../../lib/match/career/gap-plan.ts';
import { interviewNotes } from '../../../../lib/match/career/interview-notes.ts';
import { learnNext } from '../../../../lib/match/career/learn-next.ts';
import { publishedDemand } from '../../../../lib/match/career/market.ts';
import { postingFacts } from '../../../../lib/match/career/posting-facts.ts';
import { reviewProfile } from '../../../../lib/match/career/review.ts';
import { shapeOf } from '../../../../lib/match/career/shape.ts';
import { weakPhrases } from '../../../../lib/match/career/weak-phrases.ts';
import { emptyProfile, type Profile } from '../../../../lib/profile/profile.ts';
import type { FactRef } from '../../../../lib/taxonomy/career/facts.ts';
import { ratings } from '../../../../lib/taxonomy/career/versus.ts';
import { anAnalysis } from '../../library/a-posting.ts';

/** A posting and a profile that come together on a screen. */
export interface Situation {
  readonly screen: 'panel' | 'options' | 'saved';
  readonly title?: string;
  readonly company?: string;
  readonly analysis?: Partial<Analysis>;
  readonly profile?: Partial<Profile>;
  /** Text of a résumé read in the options. */
  readonly resume?: string;
}

/** Rows, as `table/row`, of what a screen shows in a situation, and the sources that they rest on, as `source/id`. */
export function rowsShown(situation: Situation): ReadonlySet<string> {
  const shown = { panel: shownOnPanel, options: shownInOptions, saved: shownAmongSaved }[situation.screen](situation);
  return new Set(shown);
}

function shownOnPanel({ title = '', company, analysis, profile }: Situation): string[] {
  const read = analysisOf(analysis);
  const facts = postingFacts({ title, company: company ?? null }, read, profileOf(profile));
  return [
    ...refs([
      ...facts.track,
      ...facts.interview,
      ...facts.orientation,
      ...facts.pay.drivers,
      ...facts.company,
      ...facts.shifts,
      ...facts.open,
      ...facts.depths,
      ...facts.beliefs,
      ...facts.conflicts,
    ]),
    ...(facts.showsRatings ? [...ratings.map(({ id }) => `versus/${id}`), 'source/004'] : []),
    ...facts.demand.flatMap(({ id }) => [`demand/${id}`, 'source/002']),
    ...[facts.pay.band, ...facts.pay.others].flatMap((band) =>
      band ? [`pay/${band.id}`, `source/${band.source}`] : [],
    ),
    ...(facts.reality ? [`reality/${facts.reality.id}`, 'source/000'] : []),
    ...facts.transfers.flatMap(({ id, source }) => [`transfer/${id}`, `source/${source}`]),
    // The panel words flags, signals and questions from the analysis itself.
    ...read.flags.map(({ id }) => `flag/${id}`),
    ...read.questions.map(({ id }) => `question/${id}`),
  ];
}

function shownInOptions({ analysis, profile, resume = '' }: Situation): string[] {
  const person = profileOf(profile);
  const track = analysis?.track?.id ?? person.targets[0] ?? 'llm-engineering';
  const plan = gapPlan(track, person, learnNext(person, []));
  const shape = shapeOf(person);
  const review = reviewProfile(person, shape);
  return [
    ...refs([...plan.steps, ...plan.warnings, ...plan.habits]),
    ...(plan.transfer ? [`transfer/${plan.transfer.id}`] : []),
    ...refs([...review.mistakes, ...review.proofs, ...review.beliefs, ...review.shifts]),
    ...refs(review.moat.map(({ fact }) => fact)),
    't-shape/breadth',
    ...shape.depths.map(({ id }) => `t-shape/${id}`),
    ...weakPhrases(resume).map(({ row }) => `interview/${row}`),
  ];
}

function shownAmongSaved({ analysis }: Situation): string[] {
  const read = analysisOf(analysis);
  const { tested, ask, stories } = interviewNotes(read);
  const published = read.skills.flatMap(({ skill }) => publishedDemand(skill));
  return [...refs([...tested, ...ask, ...stories]), ...published.map(({ base }) => `demand/${base.id}`)];
}

function refs(facts: readonly FactRef[]): string[] {
  return facts.flatMap(({ table, row, source }) => [`${table}/${row}`, `source/${source}`]);
}

function analysisOf(analysis: Partial<Analysis> = {}): Analysis {
  return anAnalysis({ flags: [], questions: [], focus: [], companyType: null, skills: [], degree: null, ...analysis });
}

function profileOf(profile: Partial<Profile> = {}): Profile {
  return { ...emptyProfile, ...profile };
}
