import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../tools.ts';
import { commonest, inPalette } from './palette.ts';
import { palettePng } from './palette-png.ts';
import { decode, type Pixels } from './pixels.ts';

/**
 * The screens as they are meant to look: one picture each in `tests/baselines`, drawn with our own fonts. It keeps the 256 commonest
 * colours; the others, of edges, became the nearest of them. A new Chromium may draw letters a little differently, so that the
 * pictures hold for the major version that drew them. What the browser itself wrote is known again by its hash, at once.
 */
const folder = join(root, 'tests', 'baselines');
const recordFile = join(folder, 'drawn.json');
const mostColours = 256;

/** So many pixels may differ, beyond what smooths edges, in any square of so many pixels a side: less than a mark or a letter. */
const square = 32;
const mostDifferent = 12;
/** Distance of two colours (0 to 1, black to white) that tells nothing; a block's soft grey is .027 from white. */
const threshold = 0.02;

export interface Baselines {
  /** Whether the pictures were drawn by this browser's major version. */
  readonly hold: boolean;
  /**
   * Lays a picture beside the one that is kept.
   * @param picture PNG
   * @returns null where they look the same; else what differs, in words
   */
  difference(name: string, picture: Buffer): Promise<string | null>;
  /** Keeps a picture from now on. @param picture PNG */
  keep(name: string, picture: Buffer): Promise<void>;
}

/** The kept pictures, read when they are asked for. @param browser compares them, and must be of the version that drew them */
export async function openBaselines(browser: Browser): Promise<Baselines> {
  const page = await browser.newPage();
  const count = await loadPixelmatch();
  const chromium = browser.version().split('.')[0] ?? '';
  const record = readRecord();
  return {
    hold: record.chromium === chromium,
    async difference(name, picture) {
      if (record.hashes[name] === hashOf(picture)) return null;
      const path = pathOf(name);
      if (!existsSync(path)) return 'no picture is kept of it';
      return tell(await decode(page, readFileSync(path)), await decode(page, picture), count);
    },
    async keep(name, picture) {
      const pixels = await decode(page, picture);
      const palette = commonest(pixels.colours, mostColours);
      const colours = inPalette(pixels.colours, palette, false);
      writeFileSync(pathOf(name), palettePng({ ...pixels, colours }, palette));
      record.chromium = chromium;
      record.hashes[name] = hashOf(picture);
      const sorted = Object.fromEntries(Object.entries(record.hashes).sort());
      writeFileSync(recordFile, `${JSON.stringify({ chromium, hashes: sorted }, null, 2)}\n`);
    },
  };
}

interface Drawn {
  /** Major version of the Chromium that drew. */
  chromium: string;
  /** Of the PNG that it wrote, by the picture's name. */
  readonly hashes: Record<string, string>;
}

function readRecord(): Drawn {
  return existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : { chromium: '', hashes: {} };
}

function hashOf(picture: Buffer): string {
  return createHash('sha256').update(picture).digest('base64url').slice(0, 22);
}

function pathOf(name: string): string {
  return join(folder, `${name}.png`);
}

type CountDifferent = (
  one: Uint8Array,
  other: Uint8Array,
  output: null,
  width: number,
  height: number,
  options: { readonly threshold: number; readonly windowSize: number },
) => number;

/** Loaded by name, so that the project's types can be checked before it is installed. */
async function loadPixelmatch(): Promise<CountDifferent> {
  const path = createRequire(import.meta.url).resolve('pixelmatch');
  const { default: pixelmatch } = await import(path);
  return pixelmatch;
}

function tell(kept: Pixels, drawn: Pixels, countDifferent: CountDifferent): string | null {
  const { width, height } = kept;
  if (drawn.width !== width || drawn.height !== height) {
    return `${width} × ${height} became ${drawn.width} × ${drawn.height}`;
  }
  const palette = commonest(kept.colours, mostColours);
  const settled = inPalette(drawn.colours, palette, true);
  const options = { threshold, windowSize: square };
  const count = countDifferent(bytesOf(kept.colours), bytesOf(settled), null, width, height, options);
  return count > mostDifferent ? `${count} pixels differ within a square of ${square}` : null;
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
