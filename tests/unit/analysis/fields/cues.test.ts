import { globSync, readFileSync } from 'node:fs';
import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Every `[/pattern/, ['cue', …]]` of the engine, as `CuedPattern` has them. */
const cuedPatterns = globSync('lib/analysis/**/*.ts').flatMap((file) => {
  const found: { pattern: string; cues: string[] }[] = [];
  const visit = (node: ts.Node): void => {
    const [pattern, cues] = ts.isArrayLiteralExpression(node) ? node.elements : [];
    if (pattern && cues && ts.isRegularExpressionLiteral(pattern) && ts.isArrayLiteralExpression(cues))
      found.push({ pattern: pattern.text, cues: cues.elements.filter(ts.isStringLiteral).map(({ text }) => text) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
});

it('finds the cued patterns', () => {
  expect(cuedPatterns.length).toBeGreaterThan(150);
});

it.each(cuedPatterns)('whatever matches $pattern holds one of its cues', ({ pattern, cues }) => {
  const literal = parseRegExpLiteral(pattern);
  const regex = new RegExp(literal.pattern.raw);
  const chance = seeded();
  const missed = Array.from({ length: 400 }, () => sampleOf(literal.pattern, chance))
    .flatMap((sample) => [sample, ` ${sample} `, `${sample} `])
    .filter((text) => regex.test(text) && !cues.some((cue) => text.includes(cue)));
  expect(missed).toEqual([]);
});

type Sampled = AST.Pattern | AST.Alternative | AST.Element | AST.CharacterClassElement;

/** A text that a pattern may match; looking behind, and what must not follow, is not tried. */
function sampleOf(node: Sampled, chance: (count: number) => number): string {
  const one = <T extends Sampled>(nodes: readonly T[]) => {
    const node = nodes[chance(nodes.length)];
    return node ? sampleOf(node, chance) : '';
  };
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return one(node.alternatives);
    case 'Assertion':
      return node.kind === 'lookahead' && !node.negate ? one(node.alternatives) : '';
    case 'Alternative':
      return node.elements.map((element) => sampleOf(element, chance)).join('');
    case 'Quantifier': {
      const more = Math.min(node.max - node.min, 2);
      return Array.from({ length: node.min + chance(more + 1) }, () => sampleOf(node.element, chance)).join('');
    }
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClass':
      return node.negate ? '\u0001' : one(node.elements as readonly AST.CharacterClassElement[]);
    case 'CharacterClassRange':
      return String.fromCodePoint(node.min.value);
    case 'CharacterSet':
      return node.kind === 'digit' ? '5' : node.kind === 'space' ? ' ' : 'q';
    default:
      throw new Error(`No sample of ${node.type}`);
  }
}

/** Numbers below a count that look random and are the same in every run. */
function seeded(): (count: number) => number {
  let state = 1;
  return (count) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % count;
  };
}
