import mammoth from 'mammoth';
import type { DocxReader } from '../../lib/profile/import/docx-text.ts';

export const docxReader: DocxReader = mammoth;
