import { linesOf, rowOf, type SkillLine, type SkillRow } from './notation.ts';
import { families } from './skill-rows/index.ts';

let lines: ReadonlyMap<string, SkillLine> | null = null;
const rows = new Map<string, SkillRow>();

/** Every line by id, in the order of the families; cut at the first call and kept. */
export function skillLines(): ReadonlyMap<string, SkillLine> {
  lines ??= new Map(families.flatMap(({ id, rows }) => linesOf(id, rows)).map((line) => [line.id, line]));
  return lines;
}

/** The row of an id, read at the first call for it and kept; null where there is none. */
export function skillRow(id: string): SkillRow | null {
  const known = rows.get(id);
  if (known) return known;
  const line = skillLines().get(id);
  if (!line) return null;
  const row = rowOf(line);
  rows.set(id, row);
  return row;
}

/** Every row, in the order of the families. */
export function skillRows(): SkillRow[] {
  return [...skillLines().keys()].map((id) => skillRow(id)).filter((row) => row !== null);
}
