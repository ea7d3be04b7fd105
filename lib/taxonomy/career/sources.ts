/** Where a career fact comes from: the numbers of CAREER-FACTS.md, and `ours` for what Rolescope's own makers say or counted. */
export type SourceId = '000' | '001' | '002' | '003' | '004' | 'ours';

export interface Source {
  readonly id: SourceId;
  /** ISO 8601 date of the source, to the month where no day is given, to the year where it speaks of a year. */
  readonly asOf: string;
}

/** Every source, by id; what each rests on is worded in the messages `career.source`. */
export const sources: Readonly<Record<SourceId, Source>> = {
  '000': { id: '000', asOf: '2026-03' },
  '001': { id: '001', asOf: '2026' },
  '002': { id: '002', asOf: '2026-04-28' },
  '003': { id: '003', asOf: '2026' },
  '004': { id: '004', asOf: '2026-06' },
  ours: { id: 'ours', asOf: '2026-11' },
};
