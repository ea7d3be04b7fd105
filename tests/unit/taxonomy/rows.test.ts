import { describe, expect, it } from 'vitest';
import { skillLexicon } from '../../../lib/analysis/skills/lexicon-builder.ts';
import { matchForms } from '../../../lib/analysis/skills/match-forms.ts';
import { tokenize } from '../../../lib/analysis/tokens.ts';
import { linesOf } from '../../../lib/taxonomy/notation.ts';
import { skillRow, skillRows } from '../../../lib/taxonomy/rows.ts';
import { families } from '../../../lib/taxonomy/skill-rows/index.ts';
import { skillExamples } from './skill-examples.ts';

const lines = families.flatMap(({ id, rows }) => linesOf(id, rows));
const rows = skillRows();

/** Ids of the skills named in a text, as the matcher sees them. */
function named(text: string): string[] {
  const tokens = tokenize(text);
  return matchForms(text, tokens, 0, tokens.words.length, skillLexicon()).map(({ skill }) => skill);
}

describe('skill rows', () => {
  it('have ids that are unique and kebab-case', () => {
    const ids = lines.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it.each(families.map(({ id, rows: table }) => [id, table] as const))('are sorted by id in %s', (family, table) => {
    const ids = linesOf(family, table).map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it('imply only skills that have rows, and never themselves', () => {
    const broken = rows.flatMap(({ id, implies }) =>
      implies.filter((other) => other === id || !skillRow(other)).map((other) => `${id} > ${other}`),
    );
    expect(broken).toEqual([]);
  });

  it('share each group with at least one other', () => {
    const sizes = new Map<string, number>();
    for (const group of rows.flatMap((row) => row.groups)) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    expect([...sizes].filter(([, size]) => size < 2)).toEqual([]);
  });

  it('are found by every name and alias, and by no other row', () => {
    const lost = rows.flatMap(({ id, forms }) =>
      forms
        .filter(({ text }) => named(text)[0] !== id)
        .map(({ text }) => `${id}: ${text} reads ${named(text).join(', ')}`),
    );
    expect(lost).toEqual([]);
  });

  it.each(Object.entries(skillExamples))('tell %s from what only looks like it', (id, { is, not }) => {
    expect(is.filter((sentence) => !named(sentence).includes(id))).toEqual([]);
    expect(not.filter((sentence) => named(sentence).includes(id))).toEqual([]);
  });
});
