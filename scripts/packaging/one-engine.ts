import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin, parseAst } from 'vite';
import { root } from '../tools.ts';

const engineEntry = 'entrypoints/engine.ts';
const importOfDoor = /^import \* as (\w+) from '\.\.\/(lib\/[^']+)';$/gm;

/**
 * Ships the engine once, as the script `engine.js`, instead of in the panel and again in the extension's pages. In every other script the
 * engine's doors, which are the modules that `entrypoints/engine.ts` imports, are left out, and what is imported of them is taken from that
 * script's own:
 * - a page script does not wait: it has nothing of the engine until that script has been injected beside it;
 * - a page of the extension loads the script itself, and runs whatever imports a door only then.
 *
 * So nothing that a page script runs at once may call the engine. Where sources are not built, as in tests, imports are just imports.
 */
export function oneEngine(): Plugin {
  const doors = doorsIn(readFileSync(join(root, engineEntry), 'utf8'));
  let isEngine = false;
  let isPage = false;
  return {
    name: 'rolescope:one-engine',
    apply: 'build',
    buildStart({ input }) {
      const inputs = Object.values(input);
      isEngine = inputs.some((file) => file.endsWith(engineEntry));
      // Each page script is built alone, all pages together with the background.
      isPage = inputs.length > 1;
    },
    load(id) {
      const door = isEngine ? undefined : doors.get(id);
      return door === undefined ? null : { code: doorway(door, readFileSync(id, 'utf8'), isPage), map: null };
    },
    transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'preload', as: 'script', href: '/engine.js' } }],
  };
}

/** The engine's doors: for the path of each module its name in the engine's entry point. */
function doorsIn(source: string): ReadonlyMap<string, string> {
  return new Map([...source.matchAll(importOfDoor)].map(([, name = '', path = '']) => [pathOf(path), name]));
}

/**
 * What stands in for a door: a module with the same exports, which are those of the engine's script once it has run.
 * @param source of the door itself
 * @param isPage whether it is to wait until the script has run
 */
export function doorway(door: string, source: string, isPage: boolean): string {
  const names = exportsOf(source).join(', ');
  return [
    ...(isPage ? [`import '${pathOf('lib/browser/load-engine.ts')}';`] : []),
    `import { whenEngine } from '${pathOf('lib/browser/engine-script.ts')}';`,
    `export let ${names};`,
    // No export can have a name with a dollar before it: what the call is given hides none.
    `whenEngine(($modules) => { ({ ${names} } = $modules.${door}); });`,
  ].join('\n');
}

/** Names of the values that a TypeScript module exports where it declares them. @throws for one that exports in another way */
function exportsOf(source: string): string[] {
  const statements = parseAst(source, { lang: 'ts' }).body.filter(({ type }) => type.startsWith('Export'));
  return statements.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration)
      throw new Error(
        'A door of the engine exports what it does not declare: one-engine.ts knows no way to stand in for it.',
      );
    const { declaration, exportKind } = statement;
    if (exportKind === 'type') return [];
    const declared = declaration.type === 'VariableDeclaration' ? declaration.declarations : [declaration];
    return declared.flatMap(({ id }) => (id && 'name' in id ? [String(id.name)] : []));
  });
}

function pathOf(file: string): string {
  return normalizePath(join(root, file));
}
