import type mammoth from 'mammoth';
import { flattenHtml } from '../../posting/flatten-html.ts';
import { ImportProblem } from './import-problem.ts';

/** The part of mammoth that is used; whoever calls brings it. */
export type DocxReader = Pick<typeof mammoth, 'convertToHtml' | 'images'>;

/**
 * The text of a Word document, line by line. It goes through HTML, because mammoth's own plain text runs lines together.
 * @param document lends the inert parser of HTML
 * @throws ImportProblem where the file is damaged or has no text
 */
export async function textOfDocx(data: ArrayBuffer, reader: DocxReader, document: Document): Promise<string> {
  // Pictures would otherwise be copied into the HTML.
  const convertImage = reader.images.imgElement(async () => ({ src: '' }));
  const { value } = await reader.convertToHtml({ arrayBuffer: data }, { convertImage }).catch(() => {
    throw new ImportProblem('corrupt');
  });
  const text = flattenHtml(value, document);
  if (text.trim() === '') throw new ImportProblem('empty');
  return text;
}
