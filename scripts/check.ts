/**
 * Every check that is not a test, one after the other; all are run, and the status is 1 where one failed.
 *
 *   npm run check
 */
import { runScript, runTool } from './tools.ts';

interface Check {
  readonly name: string;
  /** Exit status, 0 where all is well. */
  readonly run: () => number;
}

const checks: readonly Check[] = [
  { name: 'format and lint', run: () => runTool('biome', ['ci', '.']) },
  // The entrypoints' types are generated: a checkout that has moved on needs them anew.
  { name: 'types', run: () => runTool('wxt', ['prepare']) || runTool('tsc', ['--noEmit']) },
  { name: 'unused code', run: () => runTool('knip', []) },
  { name: 'regular expressions', run: () => runScript('check-regexes.ts') },
  { name: 'build for Chromium', run: () => runTool('wxt', ['build']) },
  { name: 'build for Firefox', run: () => runTool('wxt', ['build', '--browser', 'firefox']) },
  { name: 'budgets', run: () => runScript('budgets.ts') },
  {
    name: 'Firefox add-ons linter',
    run: () => runTool('addons-linter', ['--warnings-as-errors', '.output/firefox-mv3']),
  },
  { name: 'reproducible packages', run: () => runScript('zip.ts', ['--check']) },
];

const failed = checks.filter(({ name, run }) => {
  console.log(`\n== ${name}`);
  return run() !== 0;
});

console.log(failed.length === 0 ? '\nAll checks hold.' : `\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
