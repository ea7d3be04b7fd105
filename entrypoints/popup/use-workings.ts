import { useEffect, useState } from 'preact/hooks';

/** What is in `workings.ts`. */
export type Workings = typeof import('./workings.ts');

const loading: Promise<Workings> = import('./workings.ts');

/** The popup's workings, which are being loaded from its first moment; null until they are there. */
export function useWorkings(onError: (error: unknown) => void): Workings | null {
  const [workings, setWorkings] = useState<Workings | null>(null);
  useEffect(() => void loading.then(setWorkings, onError), []);
  return workings;
}
