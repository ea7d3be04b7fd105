import { idOfName } from '../../lib/taxonomy/notation.ts';

const rowFiles = /\/lib\/taxonomy\/skill-rows\/[^/]+\.ts$/;

/**
 * The rows of skills as they are shipped: without the blanks that make them readable, and without ids that the name suggests.
 * Saves every page script that holds them about a sixth of their size.
 * @param source a family's table, or the module around it; lines that are no rows stay as they are
 */
export function compactRows(source: string): string {
  return source
    .split('\n')
    .map((line) => (/^[a-z\d]\S* \| /.test(line) ? compactRow(line) : line))
    .join('\n');
}

function compactRow(line: string): string {
  const [id = '', ...fields] = line.split('|').map((field) => field.trim().replaceAll('; ', ';'));
  return [id === idOfName(fields[0] ?? '') ? '' : id, ...fields].join('|');
}

/** Vite plugin that ships the rows of skills compacted. */
export function compactSkillRows() {
  return {
    name: 'rolescope:compact-skill-rows',
    transform: (code: string, file: string) => (rowFiles.test(file) ? { code: compactRows(code), map: null } : null),
  };
}
