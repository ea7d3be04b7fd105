import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Attributes that a person reads or hears. */
const spoken = new Set(['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'label', 'placeholder', 'title']);

/** What a file's JSX says by itself: text between tags, and plain strings in attributes that are read out. */
function wordsIn(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isJsxText(node) ? node.text : spokenText(node);
    if (/\p{L}{2}/u.test(text)) found.push(`${path}: ${text.trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function spokenText(node: ts.Node): string {
  if (!ts.isJsxAttribute(node) || !spoken.has(node.name.getText())) return '';
  return node.initializer && ts.isStringLiteral(node.initializer) ? node.initializer.text : '';
}

it('every word of the interface stands in the message files', () => {
  const files = globSync('{components,entrypoints}/**/*.tsx');
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(wordsIn)).toEqual([]);
});
