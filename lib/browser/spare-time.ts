/** Longest wait for the page to have time to spare, in milliseconds. */
const longestWait = 300;

/**
 * Does tasks one after another, each when the page has time to spare.
 * @param areWanted asked before each; the first "no" ends it
 */
export async function inSpareTime(tasks: readonly (() => void)[], areWanted: () => boolean): Promise<void> {
  for (const task of tasks) {
    await spareTime();
    if (!areWanted()) return;
    task();
  }
}

function spareTime(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: longestWait }));
}
