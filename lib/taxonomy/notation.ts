/** How a form of a skill must be spelt to count. */
export interface SkillForm {
  readonly text: string;
  /** Matched in exactly this case only ("Go", not "go"). */
  readonly isExact: boolean;
}

/** One skill as its row says it. */
export interface SkillRow {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  /** Name first, then the aliases. */
  readonly forms: readonly SkillForm[];
  /** Ids that knowing this one means knowing, direct ones only. */
  readonly implies: readonly string[];
  /** Names of the groups whose members stand in for one another. */
  readonly groups: readonly string[];
  /** Counts only beside another skill. */
  readonly needsCompany: boolean;
  /** Phrases that hold the form without meaning the skill. */
  readonly exceptions: readonly string[];
}

/**
 * Reads a family's table: one skill a line, `id | name | aliases | >implies | ~groups | rules`, empty fields at the end left out.
 * `=` before a name or alias asks for its exact case. Empty lines are skipped; nothing is checked here, the tests check the rows.
 */
export function parseRows(family: string, table: string): SkillRow[] {
  return table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => parseRow(family, line));
}

function parseRow(family: string, line: string): SkillRow {
  const [id = '', name = '', aliases = '', implies = '', groups = '', rules = ''] = line
    .split('|')
    .map((field) => field.trim());
  const forms = [name, ...listOf(aliases)].map(formOf);
  const [conditions = '', exceptions = ''] = rules.split('not:');
  return {
    id,
    name: formOf(name).text,
    family,
    forms,
    implies: wordsOf(implies.replace('>', '')),
    groups: wordsOf(groups.replace('~', '')),
    needsCompany: listOf(conditions).includes('beside'),
    exceptions: listOf(exceptions),
  };
}

function formOf(spelling: string): SkillForm {
  return spelling.startsWith('=') ? { text: spelling.slice(1), isExact: true } : { text: spelling, isExact: false };
}

function listOf(field: string): string[] {
  return field
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function wordsOf(field: string): string[] {
  return field.split(' ').filter((word) => word !== '');
}
