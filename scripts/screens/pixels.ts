import type { Page } from 'playwright-core';

/** A picture's pixels, row by row: red in the lowest byte, then green and blue; nothing is transparent. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
}

/** Reads a PNG, by the browser's own decoder. */
export async function decode(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, bytes } = await page.evaluate(decodeThere, `data:image/png;base64,${png.toString('base64')}`);
  const { buffer, byteOffset, length } = Buffer.from(bytes, 'base64');
  return { width, height, colours: new Uint32Array(buffer.slice(byteOffset, byteOffset + length)) };
}

/** Runs over there: must not refer to anything outside itself. */
async function decodeThere(url: string): Promise<{ width: number; height: number; bytes: string }> {
  const picture = await createImageBitmap(await (await fetch(url)).blob());
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(picture, 0, 0);
  const { data } = context?.getImageData(0, 0, width, height) ?? new ImageData(1, 1);
  const coded = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(new Blob([data]));
  });
  return { width, height, bytes: coded.slice(coded.indexOf(',') + 1) };
}
