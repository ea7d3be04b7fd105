import { strFromU8, unzipSync } from 'fflate';
import { type DocxReader, textOfDocx } from '../profile/import/docx-text.ts';
import { ImportProblem } from '../profile/import/import-problem.ts';
import { isJsonResume, partsOfJsonResume } from '../profile/import/json-resume.ts';
import { linkedinFiles, linkedinTable, partsOfLinkedin } from '../profile/import/linkedin.ts';
import { partsOfText } from '../profile/import/parts-of-text.ts';
import { type PdfReader, textOfPdf } from '../profile/import/pdf-text.ts';
import type { ResumePart } from '../profile/import/resume.ts';
import { exportSchemaName } from './json.ts';
import { jsonDepth } from './json-depth.ts';
import { beginsAsExport } from './read-export.ts';

/** What a file turned out to be. */
export type ProfileFile =
  | {
      readonly kind: 'resume';
      readonly parts: readonly ResumePart[];
      /** Keys of a JSON Resume that were passed over. */
      readonly unknownKeys: readonly string[];
    }
  /** A file that Rolescope wrote: for `readExportFile`. */
  | { readonly kind: 'export'; readonly file: Blob };

/** The heavy readers, loaded when a file needs one. */
export interface Readers {
  pdf(): Promise<PdfReader>;
  docx(): Promise<DocxReader>;
  /** Lends the inert parser of HTML. */
  readonly document: Document;
}

/** Larger than any résumé with pictures, smaller than what would hold the page; bytes. Rolescope's own files have a limit of their own. */
const mostBytes = 30_000_000;
/** Enough to know a file of Rolescope's by; bytes. */
const headBytes = 256;
/** A LinkedIn table, unpacked; bytes. */
const mostTableBytes = 10_000_000;
const mostCharacters = 2_000_000;
const mostDepth = 64;

/**
 * Finds out by its content what a file is, and reads it: résumé as PDF, DOCX or text, JSON Resume, LinkedIn's export or a
 * table of it, Rolescope's own file. Nothing is stored.
 * @param now the present month, counted from the year 0
 * @throws ImportProblem that says why the file cannot be read
 */
export async function readProfileFile(file: Blob, readers: Readers, now: number): Promise<ProfileFile> {
  if (file.size === 0) throw new ImportProblem('empty');
  const head = await file.slice(0, headBytes).text();
  if (beginsAsExport(head)) return { kind: 'export', file };
  if (file.size > mostBytes) throw new ImportProblem('too-large');
  const data = new Uint8Array(await file.arrayBuffer());
  if (startsWith(data, '%PDF-', 1024)) return resume(partsOfText(await textOfPdf(data, await readers.pdf()), now));
  if (startsWith(data, 'PK\u0003\u0004')) return readZip(data, readers, now);
  if (startsWith(data, '\u00d0\u00cf\u0011\u00e0')) throw new ImportProblem('old-word');
  return readProfileText(decode(data), now);
}

/**
 * Reads pasted text, or the text of a file, as `readProfileFile` does.
 * @throws ImportProblem that says why it cannot be read
 */
export function readProfileText(text: string, now: number): ProfileFile {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') throw new ImportProblem('empty');
  if (beginsAsExport(trimmed)) return exportOf(trimmed);
  if (trimmed.length > mostCharacters) throw new ImportProblem(trimmed.startsWith('{') ? 'too-large' : 'too-long');
  if (trimmed.startsWith('{\\rtf') || /^<(?:!doctype|html|\?xml)/i.test(trimmed))
    throw new ImportProblem('wrong-format');
  if (trimmed.startsWith('{')) return readJson(trimmed, now);
  return resume(linkedinTable(trimmed) ? partsOfLinkedin(trimmed, now) : partsOfText(trimmed, now));
}

function readJson(text: string, now: number): ProfileFile {
  if (jsonDepth(text) > mostDepth) throw new ImportProblem('wrong-format');
  const value = parseJson(text);
  if ((value as { schema?: unknown }).schema === exportSchemaName) return exportOf(text);
  if (!isJsonResume(value)) throw new ImportProblem('wrong-format');
  return { kind: 'resume', ...partsOfJsonResume(value, now) };
}

function parseJson(text: string): object {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportProblem('corrupt');
  }
}

async function readZip(data: Uint8Array, readers: Readers, now: number): Promise<ProfileFile> {
  const names: string[] = [];
  const tables = unzip(data, (name) => {
    names.push(name);
    return linkedinFiles.test(name);
  });
  if (names.includes('word/document.xml')) {
    const text = await textOfDocx(bufferOf(data), await readers.docx(), readers.document);
    return resume(partsOfText(text, now));
  }
  const texts = Object.values(tables).map(decode);
  if (!texts.some(linkedinTable)) throw new ImportProblem('wrong-format');
  return resume(texts.flatMap((text) => partsOfLinkedin(text, now)));
}

function unzip(data: Uint8Array, wants: (name: string) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(data, { filter: ({ name, originalSize }) => wants(name) && originalSize <= mostTableBytes });
  } catch {
    throw new ImportProblem('corrupt');
  }
}

function exportOf(text: string): ProfileFile {
  return { kind: 'export', file: new Blob([text]) };
}

function resume(parts: readonly ResumePart[]): ProfileFile {
  return { kind: 'resume', parts, unknownKeys: [] };
}

/** Text in UTF-8 or UTF-16; other encodings lose their accents only. */
function decode(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data);
  if (data.subarray(0, 4096).includes(0)) throw new ImportProblem('wrong-format');
  return new TextDecoder().decode(data);
}

function startsWith(data: Uint8Array, mark: string, within = mark.length): boolean {
  return strFromU8(data.subarray(0, within), true).includes(mark);
}

function bufferOf(data: Uint8Array): ArrayBuffer {
  return new Uint8Array(data).buffer;
}
