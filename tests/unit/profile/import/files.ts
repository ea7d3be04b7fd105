import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Readers } from '../../../../lib/exchange/read-profile-file.ts';
import type { DocxReader } from '../../../../lib/profile/import/docx-text.ts';
import type { PdfReader } from '../../../../lib/profile/import/pdf-text.ts';

/** November 2026. */
export const now = 2026 * 12 + 10;

/** The readers as the options page has them, save that pdf.js runs without a worker and mammoth takes Node's buffers. */
export const readers: Readers = {
  pdf: async () => (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfReader,
  docx: async () => {
    const { default: mammoth } = await import('mammoth');
    const convertToHtml: DocxReader['convertToHtml'] = (input, options) =>
      mammoth.convertToHtml('arrayBuffer' in input ? { buffer: Buffer.from(input.arrayBuffer) } : input, options);
    return { convertToHtml, images: mammoth.images };
  },
  document: new JSDOM('').window.document,
};

/** A résumé of `tests/data/resumes`, as bytes. */
export function resumeFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '../../../data/resumes', name)));
}

/** Bytes as the file that a person chooses. */
export function fileOf(data: Uint8Array): Blob {
  return new Blob([new Uint8Array(data)]);
}

/** Bytes of a text in UTF-8. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A PDF that says one line a page, or draws a grey square where no line is given. */
export function aPdf(pages: readonly (string | null)[]): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  pages.forEach((line, index) => {
    const drawing = line === null ? '0.5 g 50 50 300 300 re f' : `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
    const resources = '<< /Font << /F1 3 0 R >> >>';
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    );
  });
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const end = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return bytes(`${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`);
}
