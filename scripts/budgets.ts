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
const headroom = 1.1;

interface Budget {
  readonly what: string;
  /** What it should weigh at most. */
  readonly budget: number;
  /** What fails the check: a tenth more, where nothing else is said. */
  readonly gate?: number;
  /** Size in bytes of what a build ships. */
  readonly size: (build: Build) => number;
}

/** All that a page with a posting is given besides the reader. */
const panelScripts = ['panel.js', 'engine.js'];

/** In kilobytes. Raise a gate only in the commit that needs it, and say there why. */
const budgets: readonly Budget[] = [
  { what: 'sentinel', budget: 3, size: (build) => raw(build, 'sentinel.js') },
  // At 85.8 KB in December 2026: what pages call their parts, rows of facts and other pages than postings took 6 KB.
  { what: 'reader', budget: 80, gate: 86.5, size: (build) => raw(build, 'reader.js') },
  // Both scripts: what draws, 89 KB (30 gzipped), and the engine. Over their budget, at 437 and 167 KB in December 2026; gates close above that.
  // Of the engine's 136 gzipped the tables of skills, concepts, headings and the track's weights take some 51, the readers of pay, terms and
  // degrees in six languages 32, the comparison with the profile and the career facts 10. Even xz makes little of it, terser takes 32 s for
  // 1.6 KB, shorter names gain nothing, and fewer or coarser weights cost verdicts: only less content would bring it down.
  {
    what: 'panel',
    budget: 320,
    gate: 440,
    size: (build) => panelScripts.reduce((sum, file) => sum + raw(build, file), 0),
  },
  {
    what: 'panel, gzip',
    budget: 100,
    gate: 168,
    size: (build) => panelScripts.reduce((sum, file) => sum + gzipped(build, file), 0),
  },
  // What a dropped PDF or Word file loads, and nothing else ever, is counted apart: it weighs more than all the rest, and nobody waits for it.
  // It holds the database and the schemas twice, for the background and for the extension's pages, and its words in two languages.
  { what: 'package', budget: 500, gate: 490, size: (build) => packBuild(build, (file) => !isFileReader(file)).length },
  { what: 'PDF reader', budget: 500, size: (build) => packBuild(build, (file) => /\bpdf[.-]/.test(file)).length },
  { what: 'DOCX reader', budget: 100, size: (build) => packBuild(build, (file) => /\bdocx-/.test(file)).length },
];

/** pdf.js with its worker, and mammoth. */
function isFileReader(file: string): boolean {
  return /\b(?:pdf[.-]|docx-)/.test(file);
}

function read(build: Build, file: string): Buffer {
  return readFileSync(join(buildFolder(build), file));
}

function raw(build: Build, file: string): number {
  return read(build, file).length;
}

function gzipped(build: Build, file: string): number {
  return gzipSync(read(build, file), { level: 9 }).length;
}

/** Prints each size beside its budget. @returns how many are beyond their gate */
function check(build: Build): number {
  const failing = budgets.filter(({ what, budget, gate = budget * headroom, size }) => {
    const kilobytes = size(build) / kilobyte;
    const verdict =
      kilobytes > gate ? '  FAILS' : kilobytes > budget ? `  over budget, within the gate of ${gate.toFixed(0)}` : '';
    console.log(`${build.padEnd(8)} ${what.padEnd(12)} ${kilobytes.toFixed(1).padStart(7)} of ${budget} KB${verdict}`);
    return kilobytes > gate;
  });
  return failing.length;
}

try {
  const over = (Object.keys(builds) as Build[]).reduce((sum, build) => sum + check(build), 0);
  process.exitCode = over === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
