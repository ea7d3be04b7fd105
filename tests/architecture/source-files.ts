import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** As written: `./fields/pay.ts`, `wxt/browser`. */
  readonly specifier: string;
  /** Path from the project's folder; null for a package. */
  readonly path: string | null;
  /** True where nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** True of `import()`, which loads once it is called. */
  readonly later: boolean;
}

export interface SourceFile {
  /** From the project's folder, with slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Every name in the code, comments and strings left out. */
  readonly names: ReadonlySet<string>;
  /** Properties that it sets: `href` of `link.href = url`. */
  readonly assigned: ReadonlySet<string>;
  /** HTML elements that its JSX makes. */
  readonly elements: ReadonlySet<string>;
}

/** The project's own code (not its tests), read once. */
export const sourceFiles: readonly SourceFile[] = globSync('{components,entrypoints,lib,scripts}/**/*.{ts,tsx}', {
  cwd: root,
}).map(readSource);

interface LoadOptions {
  /** Without what is imported later. */
  readonly atOnce?: boolean;
  /** Paths of files that are left out, and what only they load. */
  readonly without?: ReadonlySet<string>;
}

/** The file and everything that its code loads at run time. */
export function loadedBy(path: string, { atOnce = false, without }: LoadOptions = {}): readonly SourceFile[] {
  const byPath = new Map(sourceFiles.map((file) => [file.path, file]));
  const loaded = new Map<string, SourceFile>();
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const file = byPath.get(next);
    if (!file || loaded.has(next) || without?.has(next)) continue;
    loaded.set(next, file);
    const imports = file.imports.filter(({ typeOnly, later }) => !typeOnly && !(atOnce && later));
    waiting.push(...imports.flatMap((each) => each.path ?? []));
  }
  return [...loaded.values()];
}

function readSource(file: string): SourceFile {
  const path = file.replaceAll('\\', '/');
  const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const names = new Set<string>();
  const assigned = new Set<string>();
  const elements = new Set<string>();
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push({ ...found, path: pathOf(found.specifier, path) });
    if (ts.isIdentifier(node)) names.add(node.text);
    const target = targetOf(node);
    if (target) assigned.add(target);
    if (ts.isJsxOpeningLikeElement(node)) elements.add(node.tagName.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, imports, names, assigned, elements };
}

/** The property that an assignment sets. */
function targetOf(node: ts.Node): string | null {
  if (!ts.isBinaryExpression(node) || !ts.isPropertyAccessExpression(node.left)) return null;
  return node.operatorToken.kind === ts.SyntaxKind.EqualsToken ? node.left.name.text : null;
}

function importOf(node: ts.Node): Omit<Import, 'path'> | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause), later: false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly, later: false };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments;
    return specifier && ts.isStringLiteral(specifier)
      ? { specifier: specifier.text, typeOnly: false, later: true }
      : null;
  }
  return null;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return !clause.name && named.length > 0 && named.every((element) => element.isTypeOnly);
}

function pathOf(specifier: string, importer: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const absolute = normalize(join(root, dirname(importer), specifier.replace(/\?.*$/, '')));
  return relative(root, absolute).replaceAll('\\', '/');
}
