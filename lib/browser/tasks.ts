/** Waits for the browser to answer and paint. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** A window behind others may be painted by no browser, and yet not count as hidden. */
const longestFrame = 100;

/** Waits until what was drawn has been painted. A page that nobody sees waits for nothing, as it is not painted. */
export async function nextPaint(): Promise<void> {
  if (document.hidden) return;
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestFrame);
  });
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

const mostRepeats = 3;
const pauseMilliseconds = 500;

/**
 * Does what fails for a moment, as a message to a worker that is just falling asleep: again after a pause, a few times.
 * @throws what it throws the last time
 */
export async function persistently(act: () => Promise<void>): Promise<void> {
  for (let repeats = 0; repeats < mostRepeats; repeats += 1) {
    try {
      return await act();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
    }
  }
  return act();
}
