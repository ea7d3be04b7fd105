import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { ImportProblem } from './import-problem.ts';

/** Longer than any résumé, list of publications included; beyond it the file is something else. */
export const mostPages = 100;

/** The part of pdf.js that is used; whoever calls brings it, with its worker set up. */
export interface PdfReader {
  getDocument(source: {
    data: Uint8Array;
    isEvalSupported: boolean;
    disableFontFace: boolean;
    useSystemFonts: boolean;
    useWorkerFetch: boolean;
    verbosity: number;
  }): { readonly promise: Promise<PDFDocumentProxy>; destroy(): Promise<void> };
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;

/**
 * The text of a PDF, a line of the page a line, in the order in which the file draws it. Nothing is drawn and nothing is loaded.
 * @throws ImportProblem where the file is protected, damaged, too long, or has no text
 */
export async function textOfPdf(data: Uint8Array, reader: PdfReader): Promise<string> {
  const loading = reader.getDocument({
    data,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise.catch((error: unknown) => {
      throw new ImportProblem(nameOf(error) === 'PasswordException' ? 'password' : 'corrupt');
    });
    if (document.numPages > mostPages) throw new ImportProblem('too-long');
    return await textOfPages(document);
  } finally {
    await loading.destroy();
  }
}

async function textOfPages(document: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items.filter((item) => 'str' in item)));
    page.cleanup();
  }
  const text = pages.join('\n');
  // A scan may hold a stray character or a page number.
  if (text.replace(/\s/g, '').length < 20 * Math.min(1, document.numPages)) throw new ImportProblem('scanned');
  return text;
}

/** A line of a page and the place it takes up; points, from the page's lower left corner. */
interface PageLine {
  text: string;
  readonly left: number;
  right: number;
  readonly bottom: number;
  height: number;
}

/** Draws pieces of text on the same height, one after the other, together to a line. */
function linesOf(items: readonly TextItem[]): string {
  const lines: PageLine[] = [];
  for (const item of items) {
    if (item.str === '') continue;
    const last = lines.at(-1);
    const [left, bottom] = [Number(item.transform[4]), Number(item.transform[5])];
    if (!last || startsLine(last, left, bottom, item.height)) {
      lines.push({ text: item.str, left, right: left + item.width, bottom, height: item.height });
      continue;
    }
    const isApart = left - last.right > Math.max(last.height, item.height) * 0.15;
    last.text += isApart ? ` ${item.str}` : item.str;
    last.right = left + item.width;
    last.height = Math.max(last.height, item.height);
  }
  return withDatesInPlace(lines)
    .map(({ text }) => text)
    .join('\n');
}

function startsLine(last: PageLine, left: number, bottom: number, height: number): boolean {
  const tallest = Math.max(last.height, height, 1);
  return Math.abs(bottom - last.bottom) > tallest / 2 || left < last.right - tallest;
}

const datesOnly = /^[^\n]{0,24}(?:19|20)\d{2}[^\n]{0,20}$/;

/** Dates at the right edge, which some programs write before all else, go to the line that they stand beside. */
function withDatesInPlace(lines: readonly PageLine[]): readonly PageLine[] {
  const stray = new Set<PageLine>();
  for (const line of lines) {
    const owner = datesOnly.test(line.text) ? leftNeighbour(line, lines) : null;
    if (!owner) continue;
    owner.text += ` ${line.text}`;
    stray.add(line);
  }
  return lines.filter((line) => !stray.has(line));
}

function leftNeighbour(line: PageLine, lines: readonly PageLine[]): PageLine | null {
  const beside = lines.filter(
    (other) => other !== line && other.right <= line.left && Math.abs(other.bottom - line.bottom) <= line.height / 2,
  );
  return beside.toSorted((one, other) => other.right - one.right)[0] ?? null;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
