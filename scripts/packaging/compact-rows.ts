import { idOfName, linesOf, rowOf } from '../../lib/taxonomy/notation.ts';
import { families } from '../../lib/taxonomy/skill-rows/index.ts';

const rowFiles = /\/lib\/taxonomy\/skill-rows\/[^/]+\.ts$/;

const lines = families.flatMap(({ id, rows }) => linesOf(id, rows));
const places = new Map(lines.map(({ id }, place) => [id, place.toString(36)]));
/** Groups are known by their members only: a number says as much as their names. */
const groups = new Map(
  [...new Set(lines.flatMap((line) => rowOf(line, () => '').groups))].map((group, number) => [
    group,
    number.toString(36),
  ]),
);

/**
 * The rows of skills as they are shipped: without the blanks that make them readable, without ids that the name suggests, with places
 * instead of the ids that they imply and numbers instead of the names of groups.
 * Saves every page script that holds them more than a quarter of their size.
 * @param source a family's table, or the module around it; lines that are no rows stay as they are
 */
export function compactRows(source: string): string {
  return source
    .split('\n')
    .map((line) => (/^[a-z\d]\S* \| /.test(line) ? compactRow(line) : line))
    .join('\n');
}

function compactRow(line: string): string {
  const [id = '', name = '', aliases = '', implied = '', inGroups = '', rules = ''] = line
    .split('|')
    .map((field) => field.trim().replaceAll('; ', ';'));
  return [
    id === idOfName(name) ? '' : id,
    name,
    aliases,
    implied && `#${coded(implied.slice(1), places)}`,
    coded(inGroups.slice(1), groups),
    rules,
  ]
    .join('|')
    .replace(/\|+$/, '');
}

/** Words parted by blanks, each by its code. @throws for one that has none */
function coded(words: string, codes: ReadonlyMap<string, string>): string {
  return words.replace(/\S+/g, (word) => {
    const code = codes.get(word);
    if (code === undefined) throw new Error(`No row of skills has "${word}"`);
    return code;
  });
}

/** Vite plugin that ships the rows of skills compacted. */
export function compactSkillRows() {
  return {
    name: 'rolescope:compact-skill-rows',
    transform: (code: string, file: string) => (rowFiles.test(file) ? { code: compactRows(code), map: null } : null),
  };
}
