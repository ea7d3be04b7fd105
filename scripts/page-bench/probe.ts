/** What a page measures of itself, in milliseconds since it was committed. */
export interface Probe {
  /** When our element had been painted for the first time; null where it never came. */
  readonly painted: number | null;
  /** Lengths of the main thread's long tasks (over 50 ms). */
  readonly longTasks: readonly number[];
  /** Cumulative layout shift, without a unit. */
  readonly shift: number;
}

/** Runs in the page ahead of its own scripts; refers to nothing outside itself. `window.__probe()` gives what it saw. */
export function installProbe(): void {
  let painted: number | null = null;
  let shift = 0;
  const longTasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { readonly value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const arrival = new MutationObserver(() => {
    if (!document.documentElement?.querySelector(':scope > div')) return;
    arrival.disconnect();
    // The frame after the next has it on screen.
    requestAnimationFrame(() =>
      requestAnimationFrame((now) => {
        painted = now;
      }),
    );
  });
  arrival.observe(document, { childList: true, subtree: true });
  Object.assign(window, { __probe: () => ({ painted, longTasks, shift }) });
}

/**
 * Runs in the extension's world: waits until the panel shows a text, and gives the moment it was painted,
 * in milliseconds since the page was committed. Refers to nothing outside itself.
 */
export function untilPainted(text: string): Promise<number> {
  return new Promise((resolve) => {
    const host = document.documentElement.querySelector(':scope > div');
    const root = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null;
    if (!root) throw new Error('There is no panel.');
    const check = () => {
      if (!root.textContent?.includes(text)) return;
      changes.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    };
    const changes = new MutationObserver(check);
    changes.observe(root, { childList: true, subtree: true, characterData: true });
    check();
  });
}
