import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A program with its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** An installed command line tool. */
export function tool(name: string, ...args: readonly string[]): Command {
  return [join(root, 'node_modules', '.bin', name), ...args];
}

/** One of the project's own scripts, on the Node that runs this one. */
export function script(name: string, ...args: readonly string[]): Command {
  return [process.execPath, join(root, 'scripts', name), ...args];
}

/**
 * Runs an installed command line tool in the project's folder, its output shown as it comes.
 * @returns the tool's exit status; 1 where a signal ended it
 * @throws where the tool cannot be started
 */
export function runTool(name: string, args: readonly string[]): number {
  const [program, ...rest] = tool(name, ...args);
  const { status, error } = spawnSync(program, rest, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

/**
 * Runs a command in the project's folder and keeps what it says, both streams as they come.
 * @returns its exit status, 1 where a signal ended it
 * @throws where it cannot be started
 */
export function capture([program, ...args]: Command): Promise<{ status: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(pieces).toString() }));
  });
}
