import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs an installed command line tool in the project's folder, its output shown as it comes.
 * @returns the tool's exit status; 1 where a signal ended it
 * @throws where the tool cannot be started
 */
export function runTool(tool: string, args: readonly string[]): number {
  const { status, error } = spawnSync(join(root, 'node_modules', '.bin', tool), args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

/** Runs one of the project's own scripts on the Node that runs this one. */
export function runScript(script: string, args: readonly string[] = []): number {
  const { status, error } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  return status ?? 1;
}
