import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelProps } from './props.ts';

interface Folding {
  /** The panel or its tab, whichever is drawn. */
  readonly box: RefObject<HTMLElement | null>;
  readonly onFold: (folded: boolean) => void;
}

/**
 * Folds and unfolds the panel. The pressed button goes with what it folded, so the focus moves on to the first one of what came
 * instead; what was folded in another tab takes no focus from the page.
 */
export function useFolding({ placement, onPlace }: Pick<PanelProps, 'placement' | 'onPlace'>): Folding {
  const box = useRef<HTMLElement>(null);
  const isOurs = useRef(false);
  useLayoutEffect(() => {
    if (isOurs.current) box.current?.querySelector('button')?.focus({ preventScroll: true });
    isOurs.current = false;
  }, [placement.folded]);
  return {
    box,
    onFold: (folded) => {
      isOurs.current = true;
      onPlace({ ...placement, folded });
    },
  };
}
