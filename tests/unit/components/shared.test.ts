import { describe, expect, it } from 'vitest';
import { formatDay, formatPay, formatShare } from '../../../components/shared/format.ts';
import { pieces } from '../../../components/shared/quote.tsx';
import type { Salary } from '../../../lib/analysis/analysis.ts';

const salary: Salary = { min: 180_000, max: 220_000, currency: 'USD', period: 'year', quote: '' };

describe('formatPay', () => {
  it('writes a range, an open end and an hourly rate as the locale does', () => {
    expect(formatPay(salary, 'en-US')).toMatch(/^\$180.{0,3}–.{0,2}220K$/);
    expect(formatPay({ ...salary, max: null }, 'en-US')).toBe('from $180K');
    expect(formatPay({ ...salary, min: null }, 'en-US')).toBe('up to $220K');
    expect(formatPay({ ...salary, min: 62.5, max: 62.5, period: 'hour' }, 'en-US')).toBe('$62.5');
    expect(formatPay({ ...salary, max: 180_000, currency: 'EUR' }, 'de-DE')).toContain('€');
  });

  it('leaves out a currency that is none, and says nothing where nothing is known', () => {
    expect(formatPay({ ...salary, currency: 'dollars', max: 180_000 }, 'en-US')).toBe('180K');
    expect(formatPay({ ...salary, min: null, max: null }, 'en-US')).toBe('');
  });
});

describe('formatDay and formatShare', () => {
  const now = new Date('2026-11-20T12:00:00Z');

  it('names the year only where it is another', () => {
    expect(formatDay('2026-11-18T08:00:00Z', now, 'en-GB')).toBe('18 Nov');
    expect(formatDay('2025-11-18T08:00:00Z', now, 'en-GB')).toBe('18 Nov 2025');
    expect(formatDay('yesterday', now, 'en-GB')).toBe('');
  });

  it('writes whole per cents', () => {
    expect(formatShare(0.456, 'en-GB')).toBe('46%');
  });
});

describe('pieces of a quote', () => {
  it('gives the sentence back whole, marks where they fit', () => {
    const cut = pieces('AWS, GCP or Azure', [
      { start: 12, end: 99 },
      { start: 0, end: 3 },
      { start: 2, end: 8 },
    ]);
    expect(cut.map(({ text }) => text).join('')).toBe('AWS, GCP or Azure');
    expect(cut.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['AWS', ', GCP', 'Azure']);
  });
});
