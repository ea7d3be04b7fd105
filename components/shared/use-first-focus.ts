import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a control that comes in the place of what was pressed: it takes the focus over, which would otherwise be lost with that. */
export function useFirstFocus<T extends HTMLElement>(takesFocus: boolean): RefObject<T | null> {
  const control = useRef<T>(null);
  useEffect(() => {
    if (takesFocus) control.current?.focus({ preventScroll: true });
  }, []);
  return control;
}
