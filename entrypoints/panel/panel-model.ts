import type { PanelState } from '../../components/panel/props.ts';
import { analysePosting } from '../../lib/analysis/analyse-posting.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { PageReading } from '../../lib/browser/page-readings.ts';
import type { Status } from '../../lib/library/saved-posting.ts';
import { postingFacts } from '../../lib/match/career/posting-facts.ts';
import { applyCorrections, correctionsOn } from '../../lib/match/corrections.ts';
import type { Match } from '../../lib/match/match.ts';
import { matchProfile } from '../../lib/match/match-profile.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { postingKey } from '../../lib/posting/posting-key.ts';
import { unreadFields } from '../../lib/posting/unread-fields.ts';
import { type Corrections, noCorrections } from '../../lib/profile/corrections.ts';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import { defaultPlacement, type Placement, type Showing } from '../../lib/profile/settings.ts';

/** A posting with what the engine says of it, computed once, before any correction. */
export interface Judged {
  readonly key: string;
  readonly posting: Posting;
  readonly analysis: Analysis;
}

/** All that the panel knows. Plain data; every change makes a new one. */
export interface PanelModel {
  readonly page: PageReading;
  /** Null unless the page shows a posting at this moment. */
  readonly judged: Judged | null;
  /** Of the judged posting; null while it is not saved. */
  readonly status: Status | null;
  readonly profile: Profile;
  readonly corrections: Corrections;
  /** The present calendar year. */
  readonly year: number;
  readonly placement: Placement;
  /** How the person wants verdicts on this host to show by themselves; null over the page. */
  readonly showing: Showing | null;
  /** Whether the posting's own text is marked. */
  readonly highlights: boolean;
  /** Address at which the person closed the panel, or asked for it. It stays so until the page moves on. */
  readonly closedAt: string | null;
  readonly askedAt: string | null;
  /** What went wrong with the last action, for the person; null where nothing did. */
  readonly notice: string | null;
  readonly outdated: boolean;
}

/** @param year the present calendar year */
export function startModel(page: PageReading, year: number): PanelModel {
  return {
    page,
    judged: null,
    status: null,
    profile: emptyProfile,
    corrections: noCorrections,
    year,
    placement: defaultPlacement,
    showing: null,
    highlights: false,
    closedAt: null,
    askedAt: null,
    notice: null,
    outdated: false,
  };
}

/** Takes in a new reading of the page. A saved status outlives it only for the same posting. */
export function takePage(model: PanelModel, page: PageReading): PanelModel {
  const judged = page.reading.status === 'read' ? judge(page.reading.posting) : null;
  const isSame = judged !== null && judged.key === model.judged?.key;
  return { ...model, page, judged, status: isSame ? model.status : null, notice: isSame ? model.notice : null };
}

/** What to draw; null where the panel must not stand over the page. */
export function stateOf(model: PanelModel): PanelState | null {
  const { page, judged } = model;
  if (model.closedAt === page.url) return null;
  const isAsked = model.askedAt === page.url;
  if (model.showing !== null && !isAsked) return null;
  const isWanted = judged !== null || page.expected || isAsked;
  if (!isWanted) return null;
  if (model.outdated) return { kind: 'outdated' };
  if (judged !== null) return { kind: 'read', ...verdictOn(judged, model) };
  if (page.reading.status !== 'none') return { kind: 'reading' };
  const { status: _, ...unread } = page.reading;
  return { kind: 'unreadable', unread };
}

/** Must-haves covered of those asked ("6/9"), for the extension's button; empty where there is nothing to count. */
export function badgeOf(model: PanelModel): string {
  const match = model.judged && matched(model.judged, model).match;
  if (!match) return '';
  const { have, near, missing } = match.counts.required;
  const asked = have + near + missing;
  return asked === 0 ? '' : `${have}/${asked}`;
}

function verdictOn(judged: Judged, model: PanelModel) {
  const { posting, key } = judged;
  const { analysis, match } = matched(judged, model);
  return {
    posting,
    analysis,
    match,
    applied: correctionsOn(judged.analysis, model.corrections, key),
    facts: postingFacts(posting, analysis, model.profile),
    unread: unreadFields(posting),
    status: model.status,
  };
}

/** The analysis as the person corrected it, beside their profile. */
function matched(
  { key, posting: { location }, analysis }: Judged,
  { profile, corrections, year }: PanelModel,
): { analysis: Analysis; match: Match | null } {
  const corrected = applyCorrections(analysis, corrections, key);
  return { analysis: corrected, match: matchProfile(corrected, profile, { year, location }) };
}

function judge(posting: Posting): Judged {
  return { key: postingKey(posting), posting, analysis: analysePosting(posting) };
}
