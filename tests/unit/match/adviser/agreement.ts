import { analyse } from '../../../../lib/analysis/analyse.ts';
import type { Analysis, SkillMention } from '../../../../lib/analysis/analysis.ts';
import { rankTracks } from '../../../../lib/match/career/rank-tracks.ts';
import { compare } from '../../../../lib/match/compare.ts';
import type { Match, Requirement } from '../../../../lib/match/match.ts';
import { type AdvisedRequirement, people, postings, present, profileOf, verdicts } from './data.ts';

/** The year in which the adviser judged. */
const year = 2026;

/** One question put to both: its id, and what each says. */
export interface Answer {
  readonly id: string;
  readonly kind: 'requirement' | 'verdict' | 'deal-breaker' | 'track';
  readonly ours: string;
  readonly theirs: string;
}

/**
 * Every question that the adviser answered, with the product's answer.
 * @param isReadByEngine whether the requirements are what the engine reads of the posting, or what the adviser read
 */
export function answers(isReadByEngine: boolean): Answer[] {
  const read = new Map(postings.map((posting) => [posting.id, analyse(posting)]));
  const pairs = verdicts.pairs.flatMap((pair) => {
    const posting = postings.find(({ id }) => id === pair.posting);
    const person = people.find(({ id }) => id === pair.profile);
    const analysis = read.get(pair.posting);
    if (!posting || !person || !analysis) throw new Error(`unknown pair ${pair.profile}, ${pair.posting}`);
    const asked = isReadByEngine ? analysis : asAdvised(analysis, pair.requirements);
    const match = compare(asked, profileOf(person), { year, location: posting.location });
    const id = `${pair.profile} × ${pair.posting}`;
    return [
      ...pair.requirements.map((requirement) => answerOn(requirement, match, id)),
      { id, kind: 'verdict' as const, ours: match.verdict, theirs: pair.verdict.replace('far-off', 'far') },
      { id: `${id}: deal-breakers`, kind: 'deal-breaker' as const, ...dealBreakers(match, pair.dealBreakers) },
    ];
  });
  return [...pairs, ...trackAnswers()];
}

function answerOn(advised: AdvisedRequirement, { required, preferred }: Match, pair: string): Answer {
  const ours = [...required, ...preferred].find(({ skills }) => skills.some(({ id }) => advised.skills.includes(id)));
  return {
    id: `${pair}: ${advised.skills.join('|')}`,
    kind: 'requirement',
    ours: ours ? stateOf(ours) : 'not read',
    theirs: advised.state,
  };
}

function stateOf({ state, reason }: Requirement): string {
  return reason.kind === 'short' ? 'short' : state;
}

function dealBreakers(match: Match, theirs: readonly { kind: string; effect: string }[]) {
  const ours = match.dealBreakers.map(({ id }) => (id === 'work-mode' ? 'place' : id)).filter((id) => id !== 'years');
  const sorted = (kinds: readonly string[]) => [...new Set(kinds)].sort().join(', ');
  return {
    ours: sorted(ours),
    theirs: sorted(theirs.filter(({ effect }) => effect === 'blocks').map((one) => one.kind)),
  };
}

/** The first track, and how many of the first five are the adviser's. */
function trackAnswers(): Answer[] {
  return verdicts.tracks.flatMap(({ profile, order }) => {
    const person = people.find(({ id }) => id === profile);
    if (!person) throw new Error(`unknown person ${profile}`);
    const ours = rankTracks(profileOf(person), year)
      .map(({ track }) => track)
      .filter((track) => track !== 'other' && track !== present[person.background])
      .slice(0, order.length);
    return order.map((track, place) => ({
      id: `${profile}: track ${place + 1}`,
      kind: 'track' as const,
      ours: place === 0 ? (ours[0] ?? '') : ours.includes(track) ? 'among the five' : 'not among the five',
      theirs: place === 0 ? track : 'among the five',
    }));
  });
}

/** The requirements as the adviser read them, in the engine's form. */
function asAdvised(analysis: Analysis, requirements: readonly AdvisedRequirement[]): Analysis {
  const skills = requirements.flatMap(({ skills: alternatives, level, years }, index) =>
    alternatives.map(
      (skill, place): SkillMention => ({
        skill,
        text: skill,
        surfaces: [],
        level,
        ...(years !== undefined && { years }),
        ...(alternatives.length > 1 && { any: index + 1 }),
        quote: skill,
        quoteStart: index * 100 + place,
        start: index * 100 + place,
        end: index * 100 + place + 1,
      }),
    ),
  );
  return { ...analysis, skills };
}
