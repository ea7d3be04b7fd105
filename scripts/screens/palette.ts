/** Colours as in `Pixels`. */
type Colours = Uint32Array;

/** How often a colour must not occur, of so many pixels, to be one of an edge's. */
const rareIn = 10_000;

/** The so many commonest colours, the commonest first. */
export function commonest(colours: Colours, most: number): number[] {
  const byCount = [...countsOf(colours)].sort(([, one], [, other]) => other - one);
  return byCount.slice(0, most).map(([colour]) => colour);
}

/**
 * Puts the nearest of the palette in place of each colour.
 * @param rareOnly leaves colours that have an area, whether or not the palette knows them
 */
export function inPalette(colours: Colours, palette: readonly number[], rareOnly: boolean): Colours {
  const known = new Set(palette);
  const settled = new Map<number, number>();
  for (const [colour, count] of countsOf(colours)) {
    const stays = known.has(colour) || (rareOnly && count * rareIn >= colours.length);
    settled.set(colour, stays ? colour : nearest(colour, palette));
  }
  // Most neighbours are of one colour.
  let [last, become] = [-1, -1];
  return colours.map((colour) => {
    if (colour !== last) [last, become] = [colour, settled.get(colour) ?? colour];
    return become;
  });
}

function countsOf(colours: Colours): Map<number, number> {
  const counts = new Map<number, number>();
  let begin = 0;
  for (let at = 1; at <= colours.length; at += 1) {
    const colour = colours[begin] ?? 0;
    if (colours[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - begin);
    begin = at;
  }
  return counts;
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = colour;
  let least = Number.POSITIVE_INFINITY;
  for (const each of palette) {
    const away = distance(colour, each);
    if (away < least) [best, least] = [each, away];
  }
  return best;
}

function distance(one: number, other: number): number {
  const red = (one & 255) - (other & 255);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = ((one >> 16) & 255) - ((other >> 16) & 255);
  return red * red + green * green + blue * blue;
}
