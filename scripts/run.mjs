/**
 * Runs one of the project's tasks after installing what it needs, on the Node that the project pins.
 * Plain JavaScript without dependencies: on a fresh clone it runs on the machine's own Node (20 or newer), before anything is installed.
 *
 *   node scripts/run.mjs TASK [arguments …]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Browsers that a task opens; every other task needs none. */
const browsersOfTask = {
  demo: ['chromium'],
  test: ['chromium', 'firefox'],
  e2e: ['chromium', 'firefox'],
  screenshots: ['chromium'],
  'bench-page': ['chromium'],
  'bench-popup': ['chromium'],
  'bench-read': ['chromium'],
  soak: ['chromium', 'firefox'],
};

function main([task, ...rest]) {
  const script = task === undefined ? undefined : join(root, 'scripts', `${task}.ts`);
  if (script === undefined || !existsSync(script)) {
    console.error(`Unknown task "${task ?? ''}". The tasks are the scripts of package.json: npm run`);
    return 2;
  }
  ensurePackages(root);
  const browsers = ensureBrowsers(browsersOfTask[task] ?? []);
  const bin = join(root, 'node_modules', '.bin');
  const env = {
    ...process.env,
    ...browsers,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    NODE_NO_WARNINGS: '1',
  };
  const { status, signal, error } = spawnSync(join(bin, 'node'), [script, ...rest], { stdio: 'inherit', env });
  if (error) throw error;
  return signal ? 1 : (status ?? 1);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
