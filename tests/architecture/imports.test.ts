import { describe, expect, it } from 'vitest';
import { loadedBy, type SourceFile, sourceFiles } from './source-files.ts';

/** What each room may import from, besides itself. Values run from `taxonomy` and `posting` towards `entrypoints`. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'lib/i18n': [],
  'lib/posting': [],
  'lib/taxonomy': [],
  'lib/sites': ['lib/posting'],
  'lib/analysis': ['lib/posting', 'lib/taxonomy'],
  'lib/profile': ['lib/posting', 'lib/taxonomy', 'lib/analysis'],
  'lib/match': ['lib/analysis', 'lib/profile', 'lib/taxonomy'],
  'lib/library': ['lib/i18n', 'lib/posting', 'lib/analysis'],
  'lib/exchange': ['lib/i18n', 'lib/posting', 'lib/taxonomy', 'lib/profile', 'lib/match', 'lib/library'],
  'lib/browser': [
    'lib/i18n',
    'lib/posting',
    'lib/taxonomy',
    'lib/sites',
    'lib/analysis',
    'lib/profile',
    'lib/match',
    'lib/library',
  ],
  components: [
    'lib/exchange',
    'lib/i18n',
    'lib/posting',
    'lib/taxonomy',
    'lib/analysis',
    'lib/profile',
    'lib/match',
    'lib/library',
  ],
};

/** Who may import a package that reaches out of the code: to the browser, to storage. */
const privileged: Readonly<Record<string, RegExp>> = {
  'wxt/browser': /^(?:entrypoints\/|lib\/browser\/|lib\/profile\/stored-item\.ts$|lib\/library\/changes\.ts$)/,
  'wxt/utils/storage': /^lib\/profile\/change-stored\.ts$/,
  '@webext-core/messaging': /^lib\/browser\//,
  '@wxt-dev/i18n': /^lib\/i18n\/source\.ts$/,
  dexie: /^lib\/library\//,
  'zod/mini': /^lib\/posting\/schema\.ts$/,
};

/** Modules that read or write storage: whoever loads them is no longer pure. */
const stores = /^lib\/(?:library\/(?:changes|database|library)|profile\/(?:store|change-stored)[\w-]*)\.ts$/;

/** What judges postings. */
const engine = /^lib\/(?:analysis\/(?:analyse|analyse-posting|warm-up)|match\/match-profile)\.ts$/;

/** What else an extension's page is better off loading once something stands on the screen. */
const heavy = /^lib\/(?:library\/database|posting\/schema|taxonomy\/skills)\.ts$/;

/** From which screens' folders a screen may import besides its own. The side panel is the panel, beside the page. */
function lenders(path: string): string[] {
  if (path.startsWith('entrypoints/shared/')) return [];
  return ['entrypoints/shared/', ...(path.startsWith('entrypoints/sidepanel/') ? ['entrypoints/panel/'] : [])];
}

function roomOf(path: string): string {
  return /^(?:lib\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path;
}

function allImports(where: (file: SourceFile) => boolean = () => true) {
  return sourceFiles.filter(where).flatMap((file) => file.imports.map((each) => ({ from: file.path, ...each })));
}

function packagesLoadedBy(path: string, options?: { readonly atOnce: boolean }): string[] {
  const loaded = loadedBy(path, options).flatMap((file) =>
    file.imports.filter((each) => !each.typeOnly && each.path === null),
  );
  return [...new Set(loaded.map((each) => each.specifier))].sort();
}

describe('imports', () => {
  it('run one way between the rooms', () => {
    const wrong = allImports(({ path }) => roomOf(path) in arrows).filter(({ from, path }) => {
      const room = roomOf(from);
      return path !== null && roomOf(path) !== room && !arrows[room]?.includes(roomOf(path));
    });
    expect(wrong.map(({ from, path }) => `${from} → ${path}`)).toEqual([]);
  });

  it('of a screen stay with it and with what all screens share', () => {
    const screenOf = (path: string) => /^entrypoints\/[^/]+\//.exec(path)?.[0];
    const wrong = allImports(({ path }) => screenOf(path) !== undefined).filter(({ from, path }) => {
      const other = path === null ? undefined : screenOf(path);
      return other !== undefined && ![screenOf(from), ...lenders(from)].includes(other);
    });
    expect(wrong.map(({ from, path }) => `${from} → ${path}`)).toEqual([]);
  });

  it('of every room in lib have their arrows written down', () => {
    const rooms = sourceFiles.filter(({ path }) => path.startsWith('lib/')).map(({ path }) => roomOf(path));
    expect([...new Set(rooms)].filter((room) => !(room in arrows))).toEqual([]);
  });

  it('make no circle', () => {
    expect(findCircle()).toEqual([]);
  });

  it('of our own files carry their extension, so that scripts run without a bundler', () => {
    const bare = allImports().filter(
      ({ path, specifier }) => path !== null && !/\.(?:tsx?|mjs|css\?inline|css|json)$/.test(specifier),
    );
    expect(bare.map(({ from, specifier }) => `${from}: ${specifier}`)).toEqual([]);
  });

  it('of browser and storage happen only where they may', () => {
    const wrong = allImports(({ path }) => !path.startsWith('scripts/')).filter(
      ({ from, specifier, typeOnly }) => !typeOnly && specifier in privileged && !privileged[specifier]?.test(from),
    );
    expect(wrong.map(({ from, specifier }) => `${from}: ${specifier}`)).toEqual([]);
  });

  it('of components bring no storage and no browser with them', () => {
    const components = sourceFiles.filter(({ path }) => path.startsWith('components/'));
    const wrong = components.flatMap(({ path }) =>
      loadedBy(path)
        .filter((file) => stores.test(file.path))
        .map((file) => `${path} loads ${file.path}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('page scripts', () => {
  it('sentinel imports nothing of ours and no library', () => {
    expect(packagesLoadedBy('entrypoints/sentinel.ts')).toEqual(['wxt/utils/define-unlisted-script']);
    expect(loadedBy('entrypoints/sentinel.ts')).toHaveLength(1);
  });

  it('reader carries no schemas, no database and no view', () => {
    const packages = packagesLoadedBy('entrypoints/reader.ts');
    expect(packages).not.toContain('zod/mini');
    expect(packages).not.toContain('dexie');
    expect(packages).not.toContain('preact');
  });

  it('panel carries no schemas, no database, no spreadsheet writer and nothing that writes to storage', () => {
    const packages = packagesLoadedBy('entrypoints/panel/index.tsx');
    expect(packages).toContain('preact');
    expect(packages).not.toContain('wxt/utils/storage');
    expect(packages).not.toContain('zod/mini');
    expect(packages).not.toContain('dexie');
    expect(packages).not.toContain('papaparse');
  });
});

describe('the engine', () => {
  const entry = 'entrypoints/engine.ts';
  const engineFiles = loadedBy(entry).map(({ path }) => path);
  const doors = new Set(
    sourceFiles
      .find(({ path }) => path === entry)
      ?.imports.flatMap(({ path }) => path ?? [])
      .filter((path) => !path.startsWith('lib/browser/')),
  );
  const pages = ['options', 'popup', 'saved', 'sidepanel'].map((page) => `entrypoints/${page}/main.tsx`);
  const users = ['entrypoints/panel/index.tsx', ...pages];

  /** Of the engine, and yet in other scripts too: a few lines each, or asked for where no engine is. */
  const shippedTwice = [
    'lib/analysis/vocabulary.ts',
    'lib/browser/engine-script.ts',
    'lib/browser/world.ts',
    'lib/match/counts.ts',
    'lib/posting/posting-key.ts',
    'lib/profile/profile.ts',
    'lib/profile/vocabulary.ts',
    'lib/taxonomy/track-ids.ts',
    'lib/taxonomy/unlisted.ts',
  ];

  it('is entered by its doors only, so that it is shipped once', () => {
    const others = [...users, 'entrypoints/background.ts'].flatMap((path) => loadedBy(path, { without: doors }));
    const twice = others.map(({ path }) => path).filter((path) => engineFiles.includes(path));
    expect([...new Set(twice)].sort().filter((path) => !shippedTwice.includes(path))).toEqual([]);
  });

  it('has no door that nobody uses', () => {
    const used = users.flatMap((path) => loadedBy(path, { without: doors }).flatMap(({ imports }) => imports));
    const needed = new Set(used.filter(({ typeOnly }) => !typeOnly).map(({ path }) => path));
    expect([...doors].filter((door) => !needed.has(door))).toEqual([]);
  });

  it('is nothing that the background needs: Chrome lets no worker wait for a script', () => {
    const loaded = loadedBy('entrypoints/background.ts').map(({ path }) => path);
    expect(loaded.filter((path) => doors.has(path))).toEqual([]);
  });
});

describe('what is drawn first', () => {
  const first = {
    'the frame of the popup': ['entrypoints/popup/main.tsx', 'components/popup/popup-frame.tsx'],
    '"reading" in the panel': ['entrypoints/panel/index.tsx', 'components/panel/skeleton.tsx'],
  } as const;

  it.each(Object.entries(first))('%s: stands there before the engine is loaded', (_, [start, drawn]) => {
    const atOnce = loadedBy(start, { atOnce: true }).map(({ path }) => path);
    expect(atOnce).toContain(drawn);
    expect(atOnce.filter((path) => engine.test(path))).toEqual([]);
    expect(loadedBy(start).some(({ path }) => engine.test(path))).toBe(true);
  });

  it('"reading" waits for a background that starts without database and schemas', () => {
    const packages = packagesLoadedBy('entrypoints/background.ts', { atOnce: true });
    expect(packages).toContain('@webext-core/messaging');
    expect(packages.filter((name) => ['dexie', 'zod/mini', 'wxt/utils/storage'].includes(name))).toEqual([]);
    expect(packagesLoadedBy('entrypoints/background.ts')).toContain('dexie');
  });

  it('the frame of the popup: stands there before library, schemas and the names of skills are loaded', () => {
    const atOnce = loadedBy('entrypoints/popup/main.tsx', { atOnce: true }).map(({ path }) => path);
    expect(atOnce.filter((path) => heavy.test(path))).toEqual([]);
  });
});

/** The first circle of imports found, as the files along it; empty where there is none. */
function findCircle(): string[] {
  const next = new Map(sourceFiles.map((file) => [file.path, file.imports.flatMap(({ path }) => path ?? [])]));
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] => {
    const at = trail.indexOf(path);
    if (at !== -1) return [...trail.slice(at), path];
    if (done.has(path)) return [];
    for (const each of next.get(path) ?? []) {
      const circle = walk(each, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  return sourceFiles.map(({ path }) => walk(path, [])).find((circle) => circle.length > 0) ?? [];
}
