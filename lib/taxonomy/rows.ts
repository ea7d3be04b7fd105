import { parseRows, type SkillRow } from './notation.ts';
import { families } from './skill-rows/index.ts';

let parsed: ReadonlyMap<string, SkillRow> | null = null;

/** Every row by id, in the order of the families; parsed at the first call and kept. */
export function skillRows(): ReadonlyMap<string, SkillRow> {
  parsed ??= new Map(families.flatMap(({ id, rows }) => parseRows(id, rows)).map((row) => [row.id, row]));
  return parsed;
}
