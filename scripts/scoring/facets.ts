import type { Analysis } from '../../lib/analysis/analysis.ts';
import { flags } from '../../lib/taxonomy/flags.ts';

/** A line of role labels; `tests/data/README.md` says what its fields mean. */
export interface FacetLabel {
  readonly id: string;
  readonly orientation: string | null;
  readonly alternativeOrientations: readonly string[];
  readonly focus: readonly string[];
  readonly alternativeFocus: readonly string[];
  readonly largestKinds: readonly string[];
  readonly companyType: string | null;
  readonly flags: readonly string[];
  readonly alternativeFlags: readonly string[];
  readonly signals: readonly string[];
  readonly questions: Readonly<Record<string, boolean>>;
}

/** What the engine says of a role. */
export type GivenFacets = Pick<Analysis, 'orientation' | 'focus' | 'work' | 'companyType' | 'questions' | 'flags'>;

/** One question asked of one posting: what the label holds, what was given, and whether a careful reader would accept it. */
export interface FacetAnswer {
  readonly facet: string;
  readonly id: string;
  readonly gold: unknown;
  readonly given: unknown;
  readonly isRight: boolean;
}

const signals = Object.entries(flags).flatMap(([id, { verdict }]) => (verdict === 'signal' ? [id] : []));

/** Sets every facet that was given beside its label. A posting without output counts as wrong only where its label asks for something. */
export function answerFacets(labels: readonly FacetLabel[], given: ReadonlyMap<string, GivenFacets>): FacetAnswer[] {
  return labels.flatMap((label) => answersOf(label, given.get(label.id) ?? nothing));
}

/** The share of right answers of each facet, in the order of the facets. */
export function facetFigures(answers: readonly FacetAnswer[]): Map<string, number> {
  const names = [...new Set(answers.map(({ facet }) => facet))];
  const shareRight = (facet: string) => {
    const rows = answers.filter((answer) => answer.facet === facet);
    return rows.filter(({ isRight }) => isRight).length / rows.length;
  };
  return new Map(names.map((facet) => [facet, shareRight(facet)]));
}

const nothing: GivenFacets = { orientation: null, focus: [], work: {}, companyType: null, questions: [], flags: [] };

function answersOf(label: FacetLabel, given: GivenFacets): FacetAnswer[] {
  const raised = given.flags.map(({ id }) => id);
  const raisedFlags = raised.filter((id) => !signals.includes(id));
  const kind = largestKind(given.work);
  const answer = (facet: string, gold: unknown, said: unknown, isRight: boolean): FacetAnswer => ({
    facet,
    id: label.id,
    gold,
    given: said,
    isRight,
  });
  const isSaid = (value: string | null, gold: string | null, others: readonly string[]) =>
    value === gold || (value !== null && others.includes(value));
  return [
    answer(
      'orientation',
      label.orientation,
      given.orientation,
      isSaid(given.orientation, label.orientation, label.alternativeOrientations),
    ),
    answer('focus', label.focus, given.focus, lies(given.focus, label.focus, label.alternativeFocus)),
    answer('work.largest', label.largestKinds, kind, isSaid(kind, label.largestKinds[0] ?? null, label.largestKinds)),
    answer('companyType', label.companyType, given.companyType, given.companyType === label.companyType),
    answer('flags', label.flags, raisedFlags, lies(raisedFlags, label.flags, label.alternativeFlags)),
    ...Object.entries(label.questions).map(([id, isAnswered]) => {
      const quote = given.questions.find((question) => question.id === id)?.quote ?? null;
      return answer(`questions.${id}`, isAnswered, quote, isAnswered === (quote !== null));
    }),
    ...signals.map((id) => {
      const [gold, said] = [label.signals.includes(id), raised.includes(id)];
      return answer(`signals.${id}`, gold, said, gold === said);
    }),
  ];
}

/** Whether `given` holds all of `required`, and beyond them only what is `optional`. */
function lies(given: readonly string[], required: readonly string[], optional: readonly string[]): boolean {
  return (
    required.every((id) => given.includes(id)) && given.every((id) => required.includes(id) || optional.includes(id))
  );
}

function largestKind(work: Analysis['work']): string | null {
  const [largest] = Object.entries(work).sort(([, a], [, b]) => b - a);
  return largest?.[0] ?? null;
}
