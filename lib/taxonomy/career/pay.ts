import type { TrackId } from '../track-ids.ts';
import type { SourceId } from './sources.ts';

/** What an amount counts: base pay, everything with bonus and stock, or what the source leaves unsaid (never set against base). */
export type PayKind = 'base' | 'total' | 'unsaid';

/** The levels at which the sources state pay; `any` where they name none. */
export type PayLevel = 'entry' | 'mid' | 'senior' | 'staff' | 'lead' | 'any';

/** One pay figure of a source: US dollars a year (the sources never name the country; that it is the US is our reading). */
export interface PayBand {
  /** The row's name in CAREER-FACTS §4. */
  readonly id: string;
  readonly tracks: readonly TrackId[];
  readonly level: PayLevel;
  /** Years of experience that the source ties to the level; null where it names none, `to` null where it is open. */
  readonly years: { readonly from: number; readonly to: number | null } | null;
  readonly kind: PayKind;
  /** In dollars; equal to `max` for a single figure (an average or a median). */
  readonly min: number;
  readonly max: number;
  /** The source writes "and more". */
  readonly isOpen: boolean;
  /** A single figure's meaning. */
  readonly figure: 'range' | 'average' | 'median';
  readonly source: SourceId;
  /** Whose figure the source passes on. */
  readonly by?: string;
  /** Number of pay reports behind it, where the source says. */
  readonly sample?: number;
  /** The one employer that it holds for, in lower case. */
  readonly employer?: string;
}

type Row = Omit<PayBand, 'isOpen' | 'figure' | 'years'> & Partial<Pick<PayBand, 'isOpen' | 'figure' | 'years'>>;

const rows: readonly Row[] = [
  ...both('llm-entry', ['llm-engineering'], 'entry', { from: 0, to: 2 }, [90_000, 135_000], [110_000, 160_000]),
  ...both('llm-mid', ['llm-engineering'], 'mid', { from: 3, to: 5 }, [140_000, 210_000], [170_000, 260_000]),
  ...both(
    'llm-senior',
    ['llm-engineering'],
    'senior',
    { from: 6, to: 9 },
    [180_000, 280_000],
    [220_000, 350_000],
    true,
  ),
  {
    id: 'llm-staff',
    tracks: ['llm-engineering', 'agentic-ai'],
    level: 'staff',
    years: { from: 10, to: null },
    kind: 'total',
    min: 350_000,
    max: 600_000,
    isOpen: true,
    source: '002',
    by: 'KORE1',
  },
  average('llm-average', ['llm-engineering', 'ml-platform'], 153_620, 2_000),
  unsaid('llm-entry-004', 'llm-engineering', 'entry', { from: 0, to: 2 }, 95_000, 140_000, '004'),
  unsaid('llm-mid-004', 'llm-engineering', 'mid', { from: 2, to: 5 }, 140_000, 220_000, '004'),
  {
    ...unsaid('llm-senior-004', 'llm-engineering', 'senior', { from: 5, to: null }, 220_000, 380_000, '004'),
    isOpen: true,
  },
  unsaid('ml-entry', 'applied-ml', 'entry', { from: 0, to: 1 }, 113_000, 189_000, '002'),
  unsaid('ml-mid', 'applied-ml', 'mid', { from: 3, to: 5 }, 128_000, 202_000, '002'),
  unsaid('ml-senior', 'applied-ml', 'senior', { from: 5, to: 7 }, 169_000, 270_000, '002'),
  average('ml-average', ['applied-ml'], 187_606, 5_100),
  unsaid('ml-guide', 'applied-ml', 'any', null, 127_000, 201_000, '000'),
  unsaid('infra-senior', 'ai-infrastructure', 'senior', null, 150_000, 200_000, '002'),
  unsaid('infra-lead', 'ai-infrastructure', 'lead', null, 200_000, 275_000, '002'),
  unsaid('platform-senior', 'ml-platform', 'senior', null, 119_000, 234_000, '002'),
  unsaid('platform-lead', 'ml-platform', 'lead', null, 137_000, 206_000, '002'),
  median('at-google', ['applied-ml'], 'google', 290_000, 'unsaid'),
  median('at-linkedin', ['applied-ml'], 'linkedin', 450_000, 'unsaid'),
  median('at-openai', ['agentic-ai'], 'openai', 555_000, 'total'),
  median('at-microsoft', ['llm-engineering'], 'microsoft', 282_000, 'unsaid'),
];

/** Every pay figure of CAREER-FACTS §4; a row that states base and total stands here twice, under one id. */
export const payBands: readonly PayBand[] = rows.map((row) => ({
  isOpen: false,
  figure: 'range',
  years: null,
  ...row,
}));

function both(
  id: string,
  tracks: readonly TrackId[],
  level: PayLevel,
  years: PayBand['years'],
  base: readonly [number, number],
  total: readonly [number, number],
  isOpen = false,
): Row[] {
  const shared = { id, tracks, level, years, source: '002' } as const;
  return [
    { ...shared, kind: 'base', min: base[0], max: base[1] },
    { ...shared, kind: 'total', min: total[0], max: total[1], isOpen },
  ];
}

function unsaid(
  id: string,
  track: TrackId,
  level: PayLevel,
  years: PayBand['years'],
  min: number,
  max: number,
  source: SourceId,
): Row {
  return { id, tracks: [track], level, years, kind: 'unsaid', min, max, source };
}

function average(id: string, tracks: readonly TrackId[], amount: number, sample: number): Row {
  return {
    id,
    tracks,
    level: 'any',
    kind: 'base',
    min: amount,
    max: amount,
    figure: 'average',
    source: '002',
    by: 'Indeed',
    sample,
  };
}

function median(id: string, tracks: readonly TrackId[], employer: string, amount: number, kind: PayKind): Row {
  return {
    id,
    tracks,
    level: 'any',
    kind,
    min: amount,
    max: amount,
    figure: 'median',
    source: '002',
    by: 'Levels.fyi',
    employer,
  };
}
