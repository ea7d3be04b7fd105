/**
 * Holds the sizes of what is shipped to their budgets. Needs both builds.
 *
 *   node scripts/budgets.ts
 *
 * Exit status: 0 all within, 1 one over or a build missing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Build, buildFolder, builds, packBuild } from './packaging/pack.ts';

const kilobyte = 1000;

interface Budget {
  readonly what: string;
  readonly limit: number;
  /** Size in bytes of what a build ships. */
  readonly size: (build: Build) => number;
}

/** Limits in kilobytes. Raise one only in the commit that needs it, and say there why. */
const budgets: readonly Budget[] = [
  { what: 'sentinel', limit: 3, size: (build) => raw(build, 'sentinel.js') },
  { what: 'reader', limit: 80, size: (build) => raw(build, 'reader.js') },
  { what: 'panel', limit: 320, size: (build) => raw(build, 'panel.js') },
  { what: 'panel, gzip', limit: 100, size: (build) => gzipped(build, 'panel.js') },
  { what: 'package', limit: 500, size: (build) => packBuild(build).length },
];

function read(build: Build, file: string): Buffer {
  return readFileSync(join(buildFolder(build), file));
}

function raw(build: Build, file: string): number {
  return read(build, file).length;
}

function gzipped(build: Build, file: string): number {
  return gzipSync(read(build, file), { level: 9 }).length;
}

/** Prints each size beside its budget. @returns how many are over */
function check(build: Build): number {
  const over = budgets.filter(({ what, limit, size }) => {
    const bytes = size(build);
    const isOver = bytes > limit * kilobyte;
    const share = Math.round((100 * bytes) / (limit * kilobyte));
    console.log(
      `${build.padEnd(8)} ${what.padEnd(12)} ${(bytes / kilobyte).toFixed(1).padStart(7)} of ${limit} KB (${share} %)${isOver ? '  OVER' : ''}`,
    );
    return isOver;
  });
  return over.length;
}

try {
  const over = (Object.keys(builds) as Build[]).reduce((sum, build) => sum + check(build), 0);
  process.exitCode = over === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
