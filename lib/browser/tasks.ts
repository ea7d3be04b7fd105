/** Waits for the browser to answer and paint. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Takes steps one after another, each in a task of its own, so that the page answers in between. A page that nobody sees waits for
 * none: browsers hold its timers back for a second each.
 */
export async function inTasks(steps: readonly (() => void)[]): Promise<void> {
  for (const step of steps) {
    step();
    if (!document.hidden) await nextTask();
  }
}
