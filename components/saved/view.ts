import { nameOf } from '../../lib/i18n/messages.ts';
import { type Status, statuses } from '../../lib/library/statuses.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';
import type { TrackId } from '../../lib/taxonomy/track-ids.ts';
import type { Entry } from './props.ts';

export const columnIds = ['posting', 'track', 'match', 'pay', 'place', 'stage', 'saved'] as const;
export type ColumnId = (typeof columnIds)[number];

/** What the list shows, and in which order. */
export interface View {
  readonly search: string;
  readonly track: TrackId | 'none' | null;
  readonly status: Status | null;
  readonly sort: ColumnId;
  readonly descending: boolean;
}

export const firstView: View = { search: '', track: null, status: null, sort: 'saved', descending: true };

/** True where the view hides something. */
export function narrows({ search, track, status }: View): boolean {
  return search.trim() !== '' || track !== null || status !== null;
}

/** The entries that a view shows, in its order. Every word of the search must occur; case and accents do not matter. Pure. */
export function entriesOf(entries: readonly Entry[], view: View): Entry[] {
  const words = plain(view.search).split(/\s+/).filter(Boolean);
  const shown = entries.filter((entry) => fits(entry, view) && has(entry, words));
  const direction = view.descending ? -1 : 1;
  return shown.sort((a, b) => order(sortValue(a, view.sort), sortValue(b, view.sort), direction));
}

/** The view after a press on a column's head: turned round, or sorted by it the way that is asked for first. */
export function sortedBy(view: View, column: ColumnId): View {
  const descending = view.sort === column ? !view.descending : descendsFirst.has(column);
  return { ...view, sort: column, descending };
}

const descendsFirst: ReadonlySet<ColumnId> = new Set(['match', 'pay', 'saved']);

function fits({ row }: Entry, { track, status }: View): boolean {
  const id = row.analysis.track?.id ?? 'none';
  return (track === null || track === id) && (status === null || status === row.status);
}

function has(entry: Entry, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = plain(searchable(entry));
  return words.every((word) => text.includes(word));
}

function searchable({ row }: Entry): string {
  const { posting, analysis, notes } = row;
  const skills = analysis.skills.flatMap(({ skill, text }) => [text, skillById(skill)?.name]);
  const track = analysis.track && nameOf('tracks', analysis.track.id);
  return [posting.title, posting.company, posting.location, track, notes, ...skills].filter(Boolean).join('\n');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

type Value = string | number | null;

function sortValue({ row, match }: Entry, column: ColumnId): Value {
  const { posting, analysis } = row;
  switch (column) {
    case 'posting':
      return posting.title;
    case 'track':
      return analysis.track && nameOf('tracks', analysis.track.id);
    case 'match':
      return match?.score ?? null;
    case 'pay':
      return yearlyPay(analysis.salary);
    case 'place':
      return posting.location;
    case 'stage':
      return statuses.indexOf(row.status);
    case 'saved':
      return row.savedAt;
  }
}

/** Working days, weeks and hours of a year, to set pays of different periods side by side. */
const perYear = { year: 1, month: 12, week: 52, day: 260, hour: 2080 } as const;

/** Pay a year for sorting, whatever its currency: the middle of its range. */
function yearlyPay(salary: Entry['row']['analysis']['salary']): number | null {
  const ends = [salary?.min, salary?.max].filter((end) => typeof end === 'number');
  if (!salary || ends.length === 0) return null;
  return (ends.reduce((sum, end) => sum + end, 0) / ends.length) * perYear[salary.period];
}

/** What is not known stands last, whichever way the list is sorted. */
function order(a: Value, b: Value, direction: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
  return String(a).localeCompare(String(b)) * direction;
}
