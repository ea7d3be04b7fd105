/**
 * The long soak: 1,000 single-page moves in Chromium and 100 in Firefox on builds that settle in 20 milliseconds, and 20 moves in Chromium on
 * the usual build. Panes come up out of order; every tenth verdict is waited for.
 *
 *   npm run soak
 *
 * Exit status: 0 every verdict right and nothing grown, 1 otherwise. Needs some three minutes on an idle machine.
 */
import { join } from 'node:path';
import { root, runTool } from './tools.ts';

const builds = join(root, 'artifacts', 'soak');

/** Builds for both browsers. @returns whether that went well */
function build(): boolean {
  return [['build'], ['build', '--browser', 'firefox']].every((args) => runTool('wxt', args) === 0);
}

function main(): number {
  if (!build()) return 1;
  Object.assign(process.env, { WXT_SETTLE: '20', ROLESCOPE_OUT: builds });
  if (!build()) return 1;
  process.env.SOAK_BUILDS = builds;
  return runTool('vitest', ['run', '--config', 'vitest.e2e.config.ts', 'tests/e2e/soak.test.ts']);
}

process.exitCode = main();
