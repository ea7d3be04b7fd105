import type { PanelState } from '../../components/panel/props.ts';
import type { PageReading } from '../../lib/browser/page-readings.ts';
import { totalOf } from '../../lib/match/counts.ts';
import { noCorrections } from '../../lib/profile/corrections.ts';
import { emptyProfile } from '../../lib/profile/profile.ts';
import { defaultPlacement, type Placement, type Showing } from '../../lib/profile/settings.ts';
import type { Circumstances, Judged } from '../shared/judge.ts';

/** What judges a posting: a script of its own, which is loaded once "reading" stands on the screen. */
export type Engine = typeof import('../shared/judge.ts');

/** All that the panel knows. Plain data; every change makes a new one. */
export interface PanelModel extends Circumstances {
  readonly page: PageReading;
  /** Null unless the page shows a posting at this moment. */
  readonly judged: Judged | null;
  /** Null until it is loaded: nothing is judged before. */
  readonly engine: Engine | null;
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
    engine: null,
    saved: null,
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

/** Takes in a new reading of the page. What is saved outlives it only for the same posting. */
export function takePage(model: PanelModel, page: PageReading): PanelModel {
  const judged = model.engine && page.reading.status === 'read' ? model.engine.judge(page.reading.posting) : null;
  const isSame = judged !== null && judged.key === model.judged?.key;
  return { ...model, page, judged, saved: isSame ? model.saved : null, notice: isSame ? model.notice : null };
}

/** What to draw; null where the panel must not stand over the page. */
export function stateOf(model: PanelModel): PanelState | null {
  const { page, judged, engine } = model;
  if (model.closedAt === page.url) return null;
  const isAsked = model.askedAt === page.url;
  if (model.showing !== null && !isAsked) return null;
  const isWanted = judged !== null || page.expected || isAsked;
  if (!isWanted) return null;
  if (model.outdated) return { kind: 'outdated' };
  if (engine && judged) return { kind: 'read', ...engine.verdictOn(judged, model) };
  if (page.reading.status !== 'none') return { kind: 'reading' };
  const { status: _, ...unread } = page.reading;
  return { kind: 'unreadable', unread };
}

/** Must-haves covered of those asked ("6/9"), for the extension's button; empty where there is nothing to count. */
export function badgeOf(model: PanelModel): string {
  const match = model.judged && model.engine?.matched(model.judged, model).match;
  if (!match) return '';
  const { required } = match.counts;
  const asked = totalOf(required);
  return asked === 0 ? '' : `${required.have}/${asked}`;
}
