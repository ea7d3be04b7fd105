import type { Shot } from '../../tests/preview/shots.ts';

/** A window, CSS pixels, and how many of the screen's pixels make one of them. */
export interface Size {
  readonly name: 'own' | 'narrow' | 'zoomed';
  readonly width: number;
  readonly height: number;
  readonly scale: 1 | 2;
}

/** What a window of 1280 × 800 leaves at 200 %. A popup may take 800 × 600 of the screen, a side panel begins at 360. */
const zoomedWindow = { width: 640, height: 400 };
const zoomedWindows: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  popup: { width: 380, height: 300 },
  sidepanel: { width: 180, height: 400 },
};

/**
 * The windows in which a screen is looked at: its own, the narrowest, and at 200 %. A popup is as wide as it makes itself, so that it
 * has no narrow one; nor are screens looked at twice that are drawn for their size's sake.
 */
export function sizesOf({ query, width, height, sizeMatters }: Shot): readonly [Size, ...Size[]] {
  const own = { name: 'own', width, height, scale: 1 } as const;
  if (sizeMatters) return [own];
  const screen = new URLSearchParams(query).get('screen') ?? '';
  const zoomed = { name: 'zoomed', ...(zoomedWindows[screen] ?? zoomedWindow), scale: 2 } as const;
  if (screen === 'popup') return [own, zoomed];
  return [own, { name: 'narrow', width: 320, height: 640, scale: 1 }, zoomed];
}
