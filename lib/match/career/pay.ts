import type { Analysis, Seniority } from '../../analysis/analysis.ts';
import { type FactRef, factsOf } from '../../taxonomy/career/facts.ts';
import { type PayBand, type PayLevel, payBands } from '../../taxonomy/career/pay.ts';

/** Why a posting's pay is not set against a band. */
export type PayObstacle = 'no-pay' | 'currency' | 'period' | 'no-band';

/** A posting's pay beside the figures known for its track and level. */
export interface PayFacts {
  /** Where the posting's range lies: wholly below or above the band of base pay, or overlapping it; null where nothing compares. */
  readonly position: 'below' | 'within' | 'above' | null;
  readonly obstacle: PayObstacle | null;
  /** The band compared with: same track and level, base pay, US dollars a year. */
  readonly band: PayBand | null;
  /** Other figures of the track and level, which the screen shows beside and never compares (total pay, kind unsaid, averages, one employer's median). */
  readonly others: readonly PayBand[];
  /** What the posting shows that sources tie to better pay. */
  readonly drivers: readonly FactRef[];
}

const levelOf: Readonly<Partial<Record<Seniority, PayLevel>>> = {
  junior: 'entry',
  mid: 'mid',
  senior: 'senior',
  staff: 'staff',
  manager: 'lead',
};

/** Flags of the engine that show what a driver of pay names; `closeness` rests on the question of that name. */
const driverOfFlag: Readonly<Record<string, string>> = {
  ambiguity: 'judgment',
  accountability: 'ownership',
  'end-to-end': 'ownership',
  stakeholders: 'reach',
};

/**
 * Pay known for the posting's track and level, like with like only: a posting's pay is base pay, so it is compared with base bands,
 * in US dollars a year, and with nothing else.
 * @param company name of the employer as posted, for the figures that hold for one employer
 */
export function payFacts(analysis: Analysis, company: string | null): PayFacts {
  const level = analysis.seniority === null ? null : (levelOf[analysis.seniority] ?? null);
  const known = payBands.filter((band) => isAbout(band, analysis, level, company));
  const band = known.find(({ kind, figure }) => kind === 'base' && figure === 'range') ?? null;
  const obstacle = obstacleOf(analysis, band);
  return {
    position: band && !obstacle ? positionOf(analysis.salary, band) : null,
    obstacle,
    band,
    others: known.filter((each) => each !== band),
    drivers: driversOf(analysis),
  };
}

function isAbout(band: PayBand, { track }: Analysis, level: PayLevel | null, company: string | null): boolean {
  if (track === null || !band.tracks.includes(track.id)) return false;
  if (band.employer !== undefined) return band.employer === company?.toLowerCase().trim();
  return band.level === 'any' || band.level === level;
}

function obstacleOf({ salary }: Analysis, band: PayBand | null): PayObstacle | null {
  if (!salary) return 'no-pay';
  if (!band) return 'no-band';
  if (salary.currency !== 'USD') return 'currency';
  return salary.period === 'year' ? null : 'period';
}

function positionOf(salary: Analysis['salary'], band: PayBand): PayFacts['position'] {
  const least = salary?.min ?? salary?.max;
  const most = salary?.max ?? salary?.min;
  if (least == null || most == null) return null;
  if (most < band.min) return 'below';
  return least > band.max ? 'above' : 'within';
}

function driversOf({ flags, questions }: Analysis): FactRef[] {
  const isClose = questions.some(({ id, quote }) => id === 'closeness' && quote !== null);
  const rows = flags.flatMap(({ id }) => driverOfFlag[id] ?? []);
  return [...new Set([...(isClose ? ['closeness'] : []), ...rows, 'spread', 'title'])].flatMap((row) =>
    factsOf('pay-driver', row),
  );
}
