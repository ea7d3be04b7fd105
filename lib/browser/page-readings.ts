import type { Reading } from '../posting/posting.ts';

/** What the reader says of the page at an address. */
export interface PageReading {
  readonly url: string;
  /** Whether the address names a posting of a site that Rolescope knows. */
  readonly expected: boolean;
  readonly reading: Reading;
}

/** The latest reading of a page, for whoever shows it. */
export interface PageReadings {
  readonly latest: PageReading;
  /** Tells every follower; @throws what the first of those that failed threw, once all have been told. */
  publish(next: PageReading): void;
  /** Calls back with the latest reading at once and with each later one, until the signal ends. */
  follow(listener: (reading: PageReading) => void, signal: AbortSignal): void;
  /** The first reading from now on that is not "pending". */
  settled(): Promise<PageReading>;
}

/** The readings of one page, of which the first is there already. */
export function createPageReadings(first: PageReading): PageReadings {
  let latest = first;
  const listeners = new Set<(reading: PageReading) => void>();

  function follow(listener: (reading: PageReading) => void, signal: AbortSignal) {
    if (signal.aborted) return;
    listeners.add(listener);
    signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    listener(latest);
  }

  function settled(): Promise<PageReading> {
    return new Promise((resolve) => {
      const stop = new AbortController();
      const listener = (page: PageReading) => {
        if (page.reading.status === 'pending') return;
        stop.abort();
        resolve(page);
      };
      follow(listener, stop.signal);
    });
  }

  return {
    get latest() {
      return latest;
    },
    publish(next) {
      latest = next;
      const failures: unknown[] = [];
      for (const listener of listeners) {
        try {
          listener(next);
        } catch (failure) {
          failures.push(failure);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
    follow,
    settled,
  };
}
