import { describe, expect, it } from 'vitest';
import { linesOf, rowOf, rulesOf } from '../../../lib/taxonomy/notation.ts';
import { families } from '../../../lib/taxonomy/skill-rows/index.ts';
import { compactRows } from '../../../scripts/packaging/compact-rows.ts';

describe('the rows as they are shipped', () => {
  it.each(families)('say the same of $name in fewer characters', ({ id, rows }) => {
    const read = (table: string) => linesOf(id, table).map((line) => ({ ...rowOf(line), rules: rulesOf(line.fields) }));
    const compact = compactRows(rows);
    expect(read(compact)).toEqual(read(rows));
    expect(compact.length).toBeLessThan(rows.length);
  });
});
