import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvEntry, toCsv } from '../../../lib/exchange/csv.ts';
import { split } from '../../../lib/library/records.ts';
import type { SavedPosting } from '../../../lib/library/saved-posting.ts';
import { comparer } from '../../../lib/match/compare.ts';
import { emptyProfile } from '../../../lib/profile/profile.ts';
import { anAnalysis, aPosting } from '../library/a-posting.ts';

const saved: SavedPosting = {
  key: 'linkedin:4100',
  posting: aPosting({ company: 'Northwind, "Analytics" Ltd', postedText: '2026-11-12' }),
  analysis: anAnalysis({ salary: { min: 60000, max: 75000, currency: 'GBP', period: 'year', quote: '£60–75k' } }),
  status: 'phone-screen',
  notes: 'Two lines.\nThe second one.',
  savedAt: '2026-11-16T09:00:00.000Z',
  appliedAt: '2026-11-17T09:00:00.000Z',
  updatedAt: '2026-11-17T09:00:00.000Z',
};

function entryOf(job: SavedPosting): CsvEntry {
  const { row } = split(job);
  const profile = { ...emptyProfile, skills: [{ id: 'rust', level: 'working' as const }] };
  return {
    saved: row,
    match: comparer(profile, null, { impliedBy: () => [], substitutesOf: () => [], isLanguage: () => false })(
      row.analysis,
    ),
  };
}

function readCsv(csv: string): Record<string, string>[] {
  const { data, errors } = papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('CSV', () => {
  it('has a row for each posting, with the columns that trackers expect', () => {
    const [row] = readCsv(toCsv([entryOf(saved)], { bom: false }));
    expect(row).toEqual({
      Company: 'Northwind, "Analytics" Ltd',
      'Job title': 'Machine Learning Engineer',
      URL: 'https://www.linkedin.com/jobs/view/4100',
      Source: 'linkedin',
      Location: 'Leeds, UK',
      Workplace: 'hybrid',
      'Employment type': 'full-time',
      'Salary min': '60000',
      'Salary max': '75000',
      'Salary currency': 'GBP',
      'Salary period': 'year',
      'Date saved': '2026-11-16',
      'Date posted': '2026-11-12',
      'Posted (as shown)': '2026-11-12',
      'Date applied': '2026-11-17',
      Status: 'Phone screen',
      Track: 'Applied ML',
      Match: 'Unknown',
      'Must-haves covered': '0',
      'Must-haves near': '0',
      'Must-haves missing': '1',
      'Missing must-haves': 'Python',
      'Missing nice-to-haves': '',
      Notes: 'Two lines.\nThe second one.',
    });
  });

  it('leaves the match blank where there is no profile', () => {
    const [row] = readCsv(toCsv([{ ...entryOf(saved), match: null }], { bom: false }));
    expect([row?.Match, row?.['Must-haves covered'], row?.['Missing must-haves']]).toEqual(['', '', '']);
  });

  it('gives no date where the page shows none', () => {
    const posting = aPosting({ postedText: '3 days ago' });
    const [row] = readCsv(toCsv([entryOf({ ...saved, posting, appliedAt: null })], { bom: false }));
    expect([row?.['Date posted'], row?.['Posted (as shown)'], row?.['Date applied']]).toEqual(['', '3 days ago', '']);
  });

  it('ends lines with CRLF and begins with a byte order mark when asked to', () => {
    const csv = toCsv([entryOf({ ...saved, notes: '' })], { bom: true });
    expect(csv.startsWith('\uFEFFCompany,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(toCsv([], { bom: false }).match(/\r\n/g)).toHaveLength(1);
  });
});

it('quotes what a spreadsheet elsewhere would split at a semicolon', () => {
  const csv = toCsv([entryOf({ ...saved, notes: 'Nice;=1+1' })], { bom: false });
  expect(csv).toContain(',"Nice;=1+1"\r\n');
});

/** Texts that try to be formulas, in every way that spreadsheets are known to fall for. */
const attack = fc
  .tuple(
    fc.constantFrom('', ' ', '\t', '\r', '\n', '\u00a0', '\ufeff', '\0'),
    fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t=', '"=', '\r\n='),
    fc.string({ unit: 'binary' }),
  )
  .map((parts) => parts.join(''));

describe('whatever strangers write', () => {
  it('no cell begins as a formula, and the rows come back whole', () => {
    fc.assert(
      fc.property(fc.oneof(attack, fc.string({ unit: 'binary' })), attack, (title, notes) => {
        const rows = readCsv(toCsv([entryOf({ ...saved, notes, posting: aPosting({ title }) })], { bom: false }));
        expect(rows).toHaveLength(1);
        for (const cell of Object.values(rows[0] ?? {})) expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/);
        expect(rows[0]?.Notes).toContain(notes.replaceAll('\0', ''));
      }),
    );
  });
});
