import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../../lib/profile/import/periods.ts';
import { monthsOf, yearsOf } from '../../../../lib/profile/import/resume.ts';
import { now } from './files.ts';

describe('a line with dates', () => {
  it.each([
    ['Data Engineer, Portside  Mar 2019 – Jun 2021', 28],
    ['03/2019 - 06/2021', 28],
    ['2019-03 to 2021-06', 28],
    ['März 2019 bis Juni 2021 Entwicklerin', 28],
    ['mars 2019 – juin 2021', 28],
    ['Jan 2026 – Present', 11],
    ['01/2026 - heute', 11],
    ['Seit 2026', 11],
    ['2019 – 2021', 25],
    ['2020 - 2020', 6],
    ['Feb 2020 – Feb 2020', 1],
  ])('%s: %i months', (line, months) => {
    const period = readPeriod(line, now);
    expect(period && period.to - period.from).toBe(months);
  });

  it.each([
    'Graduated 2019',
    'Served 2000 customers in 2021',
    'From 2023 until 2021',
    'Starts Jan 2031 – Dec 2032',
    'Room 2019/20, phone 0113 496 2019',
    '',
  ])('%s: no period', (line) => expect(readPeriod(line, now)).toBeNull());

  it('of any text gives a period that has begun and ends after it begins, or none', () => {
    const words = fc.constantFrom('2019', '2021', 'Mar ', '–', ' - ', 'present', '07/', ' to ', 'x', '(');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join('')),
        ),
        (line) => {
          const period = readPeriod(line, now);
          if (period) expect(period.from <= now && period.from < period.to).toBe(true);
        },
      ),
    );
  });
});

it('positions held at once count once, and years are rounded down to the half', () => {
  const overlapping = [
    { from: 100, to: 124 },
    { from: 112, to: 130 },
    { from: 200, to: 205 },
  ];
  expect(monthsOf(overlapping)).toBe(35);
  expect([1, 11, 12, 35].map(yearsOf)).toEqual([0.5, 0.5, 1, 2.5]);
});
