import { describe, expect, it } from 'vitest';
import { questionIds } from '../../../../lib/analysis/vocabulary.ts';
import { demands } from '../../../../lib/taxonomy/career/demand.ts';
import { careerFacts } from '../../../../lib/taxonomy/career/facts.ts';
import { payBands } from '../../../../lib/taxonomy/career/pay.ts';
import { realities } from '../../../../lib/taxonomy/career/reality.ts';
import { sources } from '../../../../lib/taxonomy/career/sources.ts';
import { trackSkills } from '../../../../lib/taxonomy/career/track-skills.ts';
import { transfers } from '../../../../lib/taxonomy/career/transfer.ts';
import { ratings } from '../../../../lib/taxonomy/career/versus.ts';
import { flags } from '../../../../lib/taxonomy/flags.ts';
import { skillLines } from '../../../../lib/taxonomy/rows.ts';
import { rowsShown } from './shown.ts';
import { occasions } from './situations.ts';

/** Every row that the product holds, as `table/row`. */
const held = new Set([
  ...Object.entries(careerFacts).flatMap(([table, rows]) => Object.keys(rows).map((row) => `${table}/${row}`)),
  ...payBands.map(({ id }) => `pay/${id}`),
  ...demands.map(({ id }) => `demand/${id}`),
  ...realities.map(({ id }) => `reality/${id}`),
  ...ratings.map(({ id }) => `versus/${id}`),
  ...Object.keys(transfers).map((id) => `transfer/${id}`),
  ...Object.keys(sources).map((id) => `source/${id}`),
  ...Object.keys(flags).map((id) => `flag/${id}`),
  ...questionIds.map((id) => `question/${id}`),
]);

describe('career facts', () => {
  it.each(occasions.map((occasion) => [occasion.rows.join(', '), occasion] as const))('%s come up', (_, occasion) => {
    const shown = rowsShown(occasion);
    expect(occasion.rows.filter((row) => !shown.has(row))).toEqual([]);
  });

  it('are all brought up by some posting and profile', () => {
    const listed = new Set(occasions.flatMap(({ rows }) => rows));
    expect([...held].filter((row) => !listed.has(row))).toEqual([]);
  });

  it('name skills that the taxonomy has', () => {
    const known = new Set([...skillLines().values()].map(({ id }) => id));
    const named = [
      ...[...trackSkills.values()].flatMap(({ skills }) => skills.map(({ id }) => id)),
      ...Object.values(transfers).flatMap(({ carries, gap }) => [...carries, ...gap]),
      ...demands.flatMap(({ skills }) => skills.flatMap((each) => each.skills)),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
