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
import { check } from 'recheck';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const folders = ['lib', 'components', 'entrypoints'];
/**
 * recheck's limits in milliseconds are lifted: with them a busy machine changed the verdict, both ways. Those in characters stand. The slowest
 * pattern takes some ten seconds where recheck has a program of its own (Linux and Windows on x64, macOS), half a minute elsewhere.
 */
const limits = {
  timeout: 300_000,
  seedingTimeout: null,
  incubationTimeout: null,
  mutationTimeout: null,
  attackTimeout: null,
  recallTimeout: null,
};
/** So many are examined at once: recheck's program works on each by itself. */
const atOnce = 2;

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

/** What speaks against a pattern; null where it takes linear time. */
async function weaknessOf({ source, flags }: Found): Promise<string | null> {
  const result = await check(source, flags, limits);
  if (result.status === 'safe') return null;
  return result.status === 'vulnerable' ? result.complexity.summary : `undecided (${result.error.kind})`;
}

/** Examines what `patterns` still holds, one after the other, and says which are weak. @returns how many are */
async function examine(patterns: Iterable<Found>): Promise<number> {
  let weak = 0;
  for (const pattern of patterns) {
    const weakness = await weaknessOf(pattern);
    if (weakness === null) continue;
    weak += 1;
    process.stderr.write(`${pattern.place}: ${weakness}: /${pattern.source.slice(0, 120)}/${pattern.flags}\n`);
  }
  return weak;
}

const patterns: Found[] = [];
for (const path of sourceFiles()) patterns.push(...literalsOf(path), ...(await builtPatternsOf(path)));
const left = patterns.values();
const found = await Promise.all(Array.from({ length: atOnce }, () => examine(left)));
const weak = found.reduce((sum, count) => sum + count, 0);
process.stdout.write(`${patterns.length} regular expressions, ${weak} of them not known to be safe\n`);
// recheck's program waits for more until it is ended.
process.exit(weak > 0 ? 1 : 0);
