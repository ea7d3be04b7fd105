import { availableParallelism } from 'node:os';

export interface Task {
  readonly name: string;
  /** Names of tasks that must have ended before, well or not. */
  readonly after?: readonly string[];
  readonly run: () => Promise<void>;
}

/**
 * Runs tasks side by side, at the most `lanes` at once, the first ones first; each once those have ended that it comes after.
 * @throws what the first task throws that fails; those that run meanwhile go on
 */
export async function runSideBySide(tasks: readonly Task[], lanes = availableParallelism()): Promise<void> {
  const waiting = new Set(tasks);
  const running = new Map<string, Promise<void>>();
  const isOpen = (name: string) => running.has(name) || [...waiting].some((task) => task.name === name);
  while (waiting.size + running.size > 0) {
    for (const task of waiting) {
      if (running.size >= lanes) break;
      if (task.after?.some(isOpen)) continue;
      waiting.delete(task);
      running.set(
        task.name,
        task.run().finally(() => running.delete(task.name)),
      );
    }
    if (running.size === 0)
      throw new Error(`Each waits for another: ${[...waiting].map(({ name }) => name).join(', ')}`);
    await Promise.race(running.values());
  }
}
