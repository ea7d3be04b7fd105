/** A line of a family's table: where it stands, cut into its parts only when they are asked for, because there are a thousand. */
export class SkillLine {
  readonly family: string;
  readonly table: string;
  /** The line's range in the table. */
  readonly start: number;
  readonly end: number;
  private knownId: string | null = null;

  constructor(family: string, table: string, start: number, end: number) {
    this.family = family;
    this.table = table;
    this.start = start;
    this.end = end;
  }

  get id(): string {
    this.knownId ??= this.table.slice(this.start, this.endOfField(this.start)).trim() || idOfName(this.fields[1] ?? '');
    return this.knownId;
  }

  /** Cut at the bars; the fields are trimmed when they are read. */
  get fields(): string[] {
    return this.table.slice(this.start, this.end).split('|');
  }

  /** Where the field ends that begins at an offset of the table. */
  endOfField(from: number): number {
    const bar = this.table.indexOf('|', from);
    return bar === -1 ? this.end : Math.min(bar, this.end);
  }
}

/** How a form of a skill must be spelt to count. */
export interface SkillForm {
  readonly text: string;
  /** Matched in exactly this case only ("Go", not "go"). */
  readonly isExact: boolean;
  /** Counts only where the posting asks for it, not where a duty or the team's stack mentions it: too loose a word for that. */
  readonly needsAsking: boolean;
  /** Counts only where the posting names another skill of its realm: an acronym or a word of many trades. */
  readonly needsKin: boolean;
}

/** When a skill counts, and what holds its word without meaning it. */
export interface SkillRules {
  /** Counts only beside another skill. */
  readonly needsCompany: boolean;
  /** Each of its forms counts only where the posting asks for it. */
  readonly needsAsking: boolean;
  /** Too broad to count, but where years are asked for it. */
  readonly needsYears: boolean;
  /** Phrases that hold the form without meaning the skill. */
  readonly exceptions: readonly string[];
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
}

/**
 * Cuts a family's table into lines, one skill each, fields parted by bars, empty ones at the end left out:
 * `id | name | alias; alias | >implied-id implied-id | ~group group | rule; rule; not: phrase; phrase`.
 * Before a name or alias `=` asks for its exact case, `?` lets it count only where the posting asks for it, and `&` only where the posting names
 * another skill of its realm (lib/taxonomy/realms.ts); together they stand in the order `&?=`.
 * Rules: `beside` (counts only beside another skill), `asked` (as `?`, for all forms), `years` (counts only where years are asked for it),
 * `not:` (phrases that hold the word without meaning the skill). Nothing is checked here; the tests check the rows.
 * As shipped (scripts/packaging/compact-rows.ts) the implied ids are places among all lines, `#place place` in base 36.
 */
export function linesOf(family: string, table: string): SkillLine[] {
  const lines: SkillLine[] = [];
  let start = 0;
  while (start < table.length) {
    const newline = table.indexOf('\n', start);
    const end = newline === -1 ? table.length : newline;
    const line = new SkillLine(family, table, start, end);
    if (line.endOfField(start) < end) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** The id that a name suggests: its letters and digits in lower case, joined by hyphens. */
export function idOfName(name: string): string {
  return name
    .toLowerCase()
    .split(/[^a-z\d]/)
    .filter((word) => word !== '')
    .join('-');
}

/**
 * Reads the fields that people see and that skills have in common with one another.
 * @param idAt the id of the line at a place among all lines
 */
export function rowOf({ id, family, fields }: SkillLine, idAt: (place: number) => string): SkillRow {
  const forms = formsOf(fields).map(formOf);
  const [implies = '', groups = ''] = fields.slice(3);
  return {
    id,
    name: forms[0]?.text ?? id,
    family,
    forms,
    implies: implies.includes('#')
      ? wordsOf(implies.replace('#', '')).map((place) => idAt(Number.parseInt(place, 36)))
      : wordsOf(implies.replace('>', '')),
    groups: wordsOf(groups.replace('~', '')),
  };
}

/** The name and the aliases as written: with the marks that say when one counts (`formOf`). */
export function formsOf(fields: readonly string[]): string[] {
  const name = (fields[1] ?? '').trim();
  return fields[2] === undefined ? [name] : [name, ...listOf(fields[2])];
}

export function formOf(spelling: string): SkillForm {
  const needsKin = spelling.startsWith('&');
  const needsAsking = spelling.startsWith('?', Number(needsKin));
  const isExact = spelling.startsWith('=', Number(needsKin) + Number(needsAsking));
  const text = spelling.slice(Number(needsKin) + Number(needsAsking) + Number(isExact));
  return { text, isExact, needsAsking, needsKin };
}

export function rulesOf(fields: readonly string[]): SkillRules {
  const [conditions = '', exceptions = ''] = (fields[5] ?? '').split('not:');
  const words = listOf(conditions);
  return {
    needsCompany: words.includes('beside'),
    needsAsking: words.includes('asked'),
    needsYears: words.includes('years'),
    exceptions: listOf(exceptions),
  };
}

function listOf(field: string): string[] {
  const entries: string[] = [];
  for (const entry of field.split(';')) {
    const trimmed = entry.trim();
    if (trimmed !== '') entries.push(trimmed);
  }
  return entries;
}

function wordsOf(field: string): string[] {
  return field.split(' ').filter((word) => word !== '');
}
