import type { Readers } from '../../lib/exchange/read-profile-file.ts';

/** The readers of PDF and DOCX, loaded when the first such file is dropped: with them the page would weigh ten times as much. */
export const loadReaders: Readers = {
  pdf: async () => (await import('./pdf-reader.ts')).pdfReader,
  docx: async () => (await import('./docx-reader.ts')).docxReader,
  document,
};
