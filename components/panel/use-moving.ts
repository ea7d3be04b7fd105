import { useRef, useState } from 'preact/hooks';
import type { Placement } from './props.ts';

/** Room left to the window's edges, the least height the panel keeps (as in panel.css), and one step of an arrow key; CSS pixels. */
const margin = 8;
const leastHeight = 240;
const step = 16;

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

export interface Moving {
  /** Where the panel stands now, mid-drag included. */
  readonly at: Placement;
  /** Sideways distance from its edge during a drag, CSS pixels. */
  readonly shift: number;
  readonly active: boolean;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Moves the panel by dragging or with the arrow keys; it lands on the nearer side. */
export function useMoving(placement: Placement, onPlace: (placement: Placement) => void): Moving {
  const [drag, setDrag] = useState<Drag | null>(null);
  const last = useRef<Drag | null>(null);
  const keep = (next: Drag | null) => {
    last.current = next;
    setDrag(next);
  };
  const at = { ...placement, top: within(placement.top + (drag?.dy ?? 0)) };
  return {
    at,
    shift: drag?.dx ?? 0,
    active: drag !== null,
    onPointerDown: (event) => {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button'))) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      keep({ x: event.clientX, y: event.clientY, dx: 0, dy: 0 });
    },
    onPointerMove: (event) => {
      const from = last.current;
      if (from) keep({ ...from, dx: event.clientX - from.x, dy: event.clientY - from.y });
    },
    onPointerUp: (event) => {
      const from = last.current;
      keep(null);
      if (from && (from.dx !== 0 || from.dy !== 0)) {
        onPlace({ ...placement, side: nearerSide(event.clientX), top: within(placement.top + from.dy) });
      }
    },
    onPointerCancel: () => keep(null),
    onKeyDown: (event) => {
      const moved = byArrow(event.key, placement);
      if (moved === null) return;
      event.preventDefault();
      onPlace(moved);
    },
  };
}

function byArrow(key: string, placement: Placement): Placement | null {
  switch (key) {
    case 'ArrowUp':
      return { ...placement, top: within(placement.top - step) };
    case 'ArrowDown':
      return { ...placement, top: within(placement.top + step) };
    case 'ArrowLeft':
      return { ...placement, side: 'left' };
    case 'ArrowRight':
      return { ...placement, side: 'right' };
    default:
      return null;
  }
}

function nearerSide(x: number): Placement['side'] {
  return x < window.innerWidth / 2 ? 'left' : 'right';
}

/** Keeps the panel in sight whatever the window's height. */
function within(top: number): number {
  return Math.round(Math.max(margin, Math.min(top, window.innerHeight - leastHeight)));
}
