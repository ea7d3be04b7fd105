/**
 * Builds the packages for both stores, and the sources that Firefox's reviewers ask for, into artifacts/.
 * The same commit gives the same bytes on every machine.
 *
 *   npm run zip
 *   npm run zip -- --check   builds again elsewhere in the world, and compares
 *   npm run zip -- --built   packs the builds that stand in .output
 *
 * Exit status: 0 done, 1 a build failed or the packages differ.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packBuild, packSources } from './packaging/pack.ts';
import { root, runTool } from './tools.ts';

type Packages = ReadonlyMap<string, Uint8Array>;

function buildBoth(): void {
  for (const browser of ['chrome', 'firefox']) {
    if (runTool('wxt', ['build', '--browser', browser]) !== 0) throw new Error(`The build for ${browser} failed.`);
  }
}

function packAll(): Packages {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return new Map([
    [`rolescope-${version}-chrome.zip`, packBuild('chrome')],
    [`rolescope-${version}-firefox.zip`, packBuild('firefox')],
    [`rolescope-${version}-sources.zip`, packSources()],
  ]);
}

function write(packages: Packages): void {
  const folder = join(root, 'artifacts');
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of packages) {
    writeFileSync(join(folder, name), bytes);
    console.log(`artifacts/${name}  ${bytes.length} bytes  sha256 ${digest(bytes)}`);
  }
}

/** Builds and packs anew, in another folder and another time zone. @returns the names of packages that came out different */
function differing(before: Packages): string[] {
  Object.assign(process.env, { TZ: 'Pacific/Kiritimati', ROLESCOPE_OUT: join('artifacts', 'built-again') });
  buildBoth();
  const after = packAll();
  return [...before].filter(([name, bytes]) => digest(bytes) !== digest(after.get(name))).map(([name]) => name);
}

function digest(bytes: Uint8Array = new Uint8Array()): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function main(args: readonly string[]): number {
  if (!args.includes('--built')) buildBoth();
  const packages = packAll();
  write(packages);
  const different = args.includes('--check') ? differing(packages) : [];
  for (const name of different) console.error(`${name} differs when built again.`);
  return different.length === 0 ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
