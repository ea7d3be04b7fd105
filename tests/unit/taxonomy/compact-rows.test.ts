import { expect, it } from 'vitest';
import { linesOf, rowOf, rulesOf } from '../../../lib/taxonomy/notation.ts';
import { membersOfGroups } from '../../../lib/taxonomy/relations.ts';
import { families } from '../../../lib/taxonomy/skill-rows/index.ts';
import { compactRows } from '../../../scripts/packaging/compact-rows.ts';

/** All rows of tables in the order of the families, their groups apart. */
function read(tables: readonly string[]) {
  const lines = families.flatMap(({ id }, index) => linesOf(id, tables[index] ?? ''));
  const rows = lines.map((line) => ({
    ...rowOf(line, (place) => lines[place]?.id ?? ''),
    rules: rulesOf(line.fields),
  }));
  return {
    rows: rows.map(({ groups, ...row }) => ({ ...row, groups: groups.length })),
    members: membersOfGroups(rows),
  };
}

it('the rows as they are shipped say the same in fewer characters', () => {
  const written = families.map(({ rows }) => rows);
  const compact = written.map(compactRows);
  const [source, shipped] = [read(written), read(compact)];
  expect(shipped.rows).toEqual(source.rows);
  expect([...shipped.members.values()]).toEqual([...source.members.values()]);
  expect(compact.join('').length).toBeLessThan(0.75 * written.join('').length);
});
