/**
 * Looks for regular expressions that a hostile page could make slow: every literal in lib/, components/ and entrypoints/,
 * and every pattern that a module there builds from data when it is loaded.
 *
 *   node scripts/check-regexes.ts
 *
 * Exit status: 0 none found, 1 some (file:line of each on standard error).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const root = join(import.meta.dirname, '..');
const folders = ['lib', 'components', 'entrypoints'];
const timeout = 20_000;

interface Found {
  /** "lib/analysis/language.ts:12". */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function sourceFiles(): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .sort();
}

function literalsOf(path: string): Found[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        place: `${relative(root, path)}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Patterns built with `new RegExp` while a module loads, seen by standing in for the constructor. */
async function builtPatternsOf(path: string): Promise<Found[]> {
  if (path.endsWith('.tsx') || !readFileSync(path, 'utf8').includes('new RegExp(')) return [];
  const found: Found[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      const built = new target(source, flags);
      found.push({ place: `${relative(root, path)} (built)`, source: built.source, flags: built.flags });
      return built;
    },
  });
  try {
    await import(`${pathToFileURL(path).href}?regexes`);
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

function weaknessOf({ source, flags }: Found): string | null {
  const result = checkSync(source, flags, { timeout });
  if (result.status === 'safe') return null;
  return result.status === 'vulnerable' ? result.complexity.summary : `undecided (${result.error.kind})`;
}

const patterns: Found[] = [];
for (const path of sourceFiles()) patterns.push(...literalsOf(path), ...(await builtPatternsOf(path)));
let weak = 0;
for (const pattern of patterns) {
  const weakness = weaknessOf(pattern);
  if (weakness === null) continue;
  weak += 1;
  process.stderr.write(`${pattern.place}: ${weakness}: /${pattern.source.slice(0, 120)}/${pattern.flags}\n`);
}
process.stdout.write(`${patterns.length} regular expressions, ${weak} of them not known to be safe\n`);
process.exitCode = weak > 0 ? 1 : 0;
