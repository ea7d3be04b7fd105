import type { SkillRow } from './notation.ts';

/** How well a form answers what was typed; lower is better. */
const ranks = { whole: 0, prefix: 1, wordPrefix: 2, inside: 3, none: 4 } as const;

interface Entry {
  readonly row: SkillRow;
  /** Names first: their forms win over aliases of the same rank. */
  readonly forms: readonly string[];
}

/** Answers searches over the rows: every name and alias, case and hyphens aside. */
export function searcherOf(rows: readonly SkillRow[]): (typed: string, limit: number) => SkillRow[] {
  const entries: Entry[] = rows.map((row) => ({ row, forms: row.forms.map(({ text }) => folded(text)) }));
  return (typed, limit) => {
    const query = folded(typed);
    if (query === '' || limit <= 0) return [];
    const hits = entries.map((entry) => hitOf(entry, query)).filter((hit) => hit !== null);
    hits.sort((a, b) => a.cost - b.cost || a.length - b.length || (a.row.name < b.row.name ? -1 : 1));
    return hits.slice(0, limit).map(({ row }) => row);
  };
}

/** A row's best form: by rank, a name half a rank before an alias; shorter names first among equals. */
function hitOf({ row, forms }: Entry, query: string): { row: SkillRow; cost: number; length: number } | null {
  let cost: number = ranks.none;
  forms.forEach((form, index) => {
    const rank = rankOf(form, query);
    if (rank < ranks.none) cost = Math.min(cost, index === 0 ? rank : rank + 0.5);
  });
  return cost < ranks.none ? { row, cost, length: row.name.length } : null;
}

function rankOf(form: string, query: string): number {
  const at = form.indexOf(query);
  if (at === -1) return ranks.none;
  if (at === 0) return form.length === query.length ? ranks.whole : ranks.prefix;
  return form.includes(` ${query}`) ? ranks.wordPrefix : ranks.inside;
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('-', ' ').trim();
}
