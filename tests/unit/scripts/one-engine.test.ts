import { expect, it } from 'vitest';
import { doorway } from '../../../scripts/packaging/one-engine.ts';

const source = `export interface Shape { readonly side: number }
export type Sides = readonly number[];
export const sides: Sides = [1, 2];
const inner = 3;
export function area(side: number): number { return side * inner; }
`;

/** Runs what stands in for a module named `area` in a page script, and gives its exports before and after the engine's script has run. */
function runDoorway(code: string, modules: unknown): readonly unknown[] {
  const body = code.replace(/^import .*$/gm, '').replace('export let', 'let');
  const run = new Function(
    'modules',
    `let arrive; const whenEngine = (take) => { arrive = take; };
    ${body}
    const read = () => [sides, area];
    const before = read(); arrive(modules); return [before, read()];`,
  );
  return run(modules);
}

it('stands in for a module with what it exports at run time, once the engine is there', () => {
  const theirs = { sides: [1, 2], area: () => 9 };
  const code = doorway('area', source, false);
  expect(runDoorway(code, { area: theirs })).toEqual([
    [undefined, undefined],
    [theirs.sides, theirs.area],
  ]);
  expect(code).not.toContain('load-engine');
});

it('waits for the script in a page of the extension', () => {
  expect(doorway('area', source, true)).toMatch(/^import '[^']*\/lib\/browser\/load-engine\.ts';$/m);
});

it('stands in for no module that passes on what others declare', () => {
  expect(() => doorway('area', `export * from './other.ts';`, false)).toThrow();
});
