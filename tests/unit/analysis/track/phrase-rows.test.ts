import { describe, expect, test } from 'vitest';
import { cueRows } from '../../../../lib/analysis/track/cue-rows.ts';
import { markRows } from '../../../../lib/analysis/track/mark-rows.ts';
import { stem } from '../../../../lib/analysis/track/stem.ts';
import { concepts } from '../../../../lib/taxonomy/concepts.ts';

const rows: Readonly<Record<string, string>> = {
  ...Object.fromEntries(concepts.map(({ id, phrases }) => [id, phrases])),
  ...markRows,
  ...cueRows,
};

describe('rows of phrases', () => {
  test.each(Object.entries(rows))('%s: no phrase lies within another, which would find nothing more', (_, row) => {
    const phrases = row.split('; ').map((phrase) => ` ${phrase.split(' ').map(stem).join(' ')} `);
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const phrase of phrases) {
      expect(phrases.filter((other) => other.includes(phrase))).toEqual([phrase]);
    }
  });
});
