import { linesOf, rowOf, type SkillLine, type SkillRow } from './notation.ts';
import { families } from './skill-rows/index.ts';

let lines: readonly SkillLine[] | null = null;
let byId: ReadonlyMap<string, SkillLine> | null = null;
const rows = new Map<string, SkillRow>();

/** Every line, in the order of the families; found at the first call and kept. */
export function skillLines(): readonly SkillLine[] {
  lines ??= families.flatMap(({ id, rows }) => linesOf(id, rows));
  return lines;
}

/** The row of an id, read at the first call for it and kept; null where there is none. */
export function skillRow(id: string): SkillRow | null {
  const known = rows.get(id);
  if (known) return known;
  byId ??= new Map(skillLines().map((each) => [each.id, each]));
  const line = byId.get(id);
  if (!line) return null;
  const row = rowOf(line, (place) => skillLines()[place]?.id ?? '');
  rows.set(id, row);
  return row;
}

/** Every row, in the order of the families. */
export function skillRows(): SkillRow[] {
  return skillLines()
    .map(({ id }) => skillRow(id))
    .filter((row) => row !== null);
}
