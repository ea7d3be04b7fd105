/** One pending call at a time: of several wishes the soonest wins. */
export interface Alarm {
  /** Calls back in so many milliseconds, unless it will sooner anyway. */
  ringIn(milliseconds: number): void;
  stop(): void;
}

/** An alarm that is not set yet. @param ring called each time it goes off */
export function createAlarm(ring: () => void): Alarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;

  function stop() {
    clearTimeout(timer);
    due = Number.POSITIVE_INFINITY;
  }

  function ringIn(milliseconds: number) {
    const wished = performance.now() + milliseconds;
    if (wished >= due) return;
    clearTimeout(timer);
    due = wished;
    timer = setTimeout(() => {
      due = Number.POSITIVE_INFINITY;
      ring();
    }, milliseconds);
  }

  return { ringIn, stop };
}
