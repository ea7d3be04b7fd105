import type { Analysis } from '../../analysis/analysis.ts';
import type { Profile } from '../../profile/profile.ts';
import { type Demand, demands } from '../../taxonomy/career/demand.ts';
import { type FactRef, factsOf } from '../../taxonomy/career/facts.ts';
import type { Reality } from '../../taxonomy/career/reality.ts';
import { type Transfer, transfers } from '../../taxonomy/career/transfer.ts';
import { flags } from '../../taxonomy/flags.ts';
import { beliefsAbout } from './beliefs.ts';
import { conflictsAbout } from './conflicts.ts';
import { openQuestions } from './open-questions.ts';
import { type PayFacts, payFacts } from './pay.ts';
import { realityOf } from './reality.ts';
import { screeningWordsLacking, shiftsIn } from './shifts.ts';

/** What is known of the kind of job a posting is, for the panel: each fact with its source, none where the sources are silent. */
export interface PostingFacts {
  /** Ids of the person's skills, to mark them among what is asked elsewhere. */
  readonly known: ReadonlySet<string>;
  /** What the track does, and why it is paid for. */
  readonly track: readonly FactRef[];
  /** What its interviews test, which phrases they discount, where it stands. */
  readonly interview: readonly FactRef[];
  readonly orientation: readonly FactRef[];
  /** Ratings of prompting beside engineering, where the posting is about prompting. */
  readonly showsRatings: boolean;
  readonly demand: readonly Demand[];
  readonly pay: PayFacts;
  readonly reality: Reality | null;
  readonly company: readonly FactRef[];
  readonly shifts: readonly FactRef[];
  /** Ids of skills that screening favours, that the posting asks and the profile lacks. */
  readonly screening: readonly string[];
  readonly open: readonly FactRef[];
  /** Depths of a profile that the posting's focus asks. */
  readonly depths: readonly FactRef[];
  readonly beliefs: readonly FactRef[];
  /** How the person's background carries over to this track. */
  readonly transfers: readonly Transfer[];
  readonly conflicts: readonly FactRef[];
}

/** Where a posting stands, beside what `analyse` makes of its text. */
export interface PostingNames {
  readonly title: string | null;
  readonly company: string | null;
}

/** The career facts that a posting and a profile bring up together. Pure; the order of skills makes no difference. */
export function postingFacts(names: PostingNames, analysis: Analysis, profile: Profile): PostingFacts {
  const title = names.title ?? '';
  const track = analysis.track?.id ?? 'other';
  const known = new Set(profile.skills.map(({ id }) => id));
  return {
    known,
    track: factsOf('track', track),
    interview: track === 'other' ? [] : [...factsOf('interview', track), ...factsOf('interview', 'any')],
    orientation: analysis.orientation === null ? [] : factsOf('orientation', analysis.orientation),
    showsRatings: isAboutPrompting(title, analysis),
    demand: demands.filter((demand) => demand.track === track),
    pay: payFacts(analysis, names.company),
    reality: realityOf(title, analysis),
    company: analysis.companyType === null ? [] : factsOf('company', analysis.companyType),
    shifts:
      track === 'other'
        ? []
        : shiftsIn(
            analysis,
            analysis.flags.some(({ id }) => isOverhyped(id)),
          ),
    screening: screeningWordsLacking(analysis, known),
    open: track === 'other' ? [] : openQuestions(analysis),
    depths: analysis.focus.flatMap((field) => factsOf('t-shape', field)),
    beliefs: beliefsAbout(title, analysis, profile),
    transfers: profile.backgrounds
      .map((background) => transfers[background])
      .filter(({ targets }) => targets.some((target) => target === track)),
    conflicts: conflictsAbout(title, analysis),
  };
}

function isAboutPrompting(title: string, { track }: Analysis): boolean {
  return track?.id === 'ai-training' || /\bprompt/i.test(title);
}

function isOverhyped(id: string): boolean {
  return Object.entries(flags).some(([flag, { verdict }]) => flag === id && verdict === 'overhyped');
}
