/**
 * Runs every test and closes with the plain counts: unit and property tests, then the end-to-end tests
 * in Chromium and Firefox on fresh builds.
 *
 *   npm test                 everything
 *   npm test -- --built      everything, on the builds that stand in .output
 *   npm test -- NAME …       only the unit tests whose path holds NAME
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './tools.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const reports = join(root, 'artifacts', 'test-reports');
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs one Vitest configuration and adds its counts. */
function runVitest(name: string, config: string, filters: readonly string[]): void {
  const report = join(reports, `${name}.json`);
  const status = runTool('vitest', [
    'run',
    ...['--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ...filters,
  ]);
  const counts = countsOf(report);
  // A run that breaks outside a test (a file that does not load, an unhandled error) must not pass for clean.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

function countsOf(report: string): Counts {
  let parsed: VitestReport;
  try {
    parsed = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const brokenFiles = parsed.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: parsed.numPassedTests,
    failed: parsed.numFailedTests + brokenFiles.length,
    skipped: parsed.numPendingTests,
  };
}

/** Builds for both browsers. @returns whether that went well */
function build(): boolean {
  return [['build'], ['build', '--browser', 'firefox']].every((args) => runTool('wxt', args) === 0);
}

function main(args: readonly string[]): number {
  const filters = args.filter((argument) => argument !== '--built');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  runVitest('unit', 'vitest.config.ts', filters);
  if (filters.length === 0) {
    if (args.includes('--built') || build()) runVitest('end-to-end', 'vitest.e2e.config.ts', []);
    else total.failed += 1;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
