import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { root } from '../tools.ts';

/** The stores' builds, as WXT leaves them in `.output`, or where `ROLESCOPE_OUT` says. */
export const builds = { chrome: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
export type Build = keyof typeof builds;

/** A built extension's folder, absolute. @throws with a message for the user where it was not built */
export function buildFolder(build: Build): string {
  const folder = resolve(root, process.env.ROLESCOPE_OUT ?? '.output', builds[build]);
  if (!statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false })) {
    throw new Error(`${folder} holds no build. Run: npx wxt build --browser ${build}`);
  }
  return folder;
}

/** A built extension as a store takes it; with `only`, the part of its files that the test lets through. */
export function packBuild(build: Build, only: (file: string) => boolean = () => true): Uint8Array {
  const folder = buildFolder(build);
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  return pack(folder, files.filter(only));
}

/** Everything under version control, from which Firefox's reviewers build the extension again. */
export function packSources(): Uint8Array {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return pack(root, listed.split('\0').filter(Boolean));
}

/** A ZIP archive that depends on names and contents only: sorted, without times, permissions or the machine's time zone. */
function pack(folder: string, files: readonly string[]): Uint8Array {
  const contents: Zippable = {};
  for (const file of files.map((name) => name.replaceAll('\\', '/')).sort()) {
    contents[file] = readFileSync(join(folder, file));
  }
  // ZIP knows no time zone and fflate writes local time: midnight here is midnight in the archive everywhere.
  return zipSync(contents, { level: 9, mtime: new Date(1980, 0, 1) });
}
