import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { PdfReader } from '../../lib/profile/import/pdf-text.ts';

/** pdf.js takes its data from memory and its worker from the extension's own files; the page's policy lets it reach nothing else. */
GlobalWorkerOptions.workerSrc = workerUrl;

export const pdfReader: PdfReader = { getDocument };
