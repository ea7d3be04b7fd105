import { flattenHtml } from '../../posting/flatten-html.ts';
import { ImportProblem } from './import-problem.ts';

/** The part of mammoth that is used; whoever calls brings it. */
export interface DocxReader {
  convertToHtml(
    source: { arrayBuffer: ArrayBuffer },
    options: { convertImage: (image: unknown) => { src: string }[] },
  ): Promise<{ readonly value: string }>;
}

/**
 * The text of a Word document, line by line. It goes through HTML, because mammoth's own plain text runs lines together.
 * @param document lends the inert parser of HTML
 * @throws ImportProblem where the file is damaged or has no text
 */
export async function textOfDocx(data: ArrayBuffer, reader: DocxReader, document: Document): Promise<string> {
  const { value } = await reader.convertToHtml({ arrayBuffer: data }, { convertImage: () => [] }).catch(() => {
    throw new ImportProblem('corrupt');
  });
  const text = flattenHtml(value, document);
  if (text.trim() === '') throw new ImportProblem('empty');
  return text;
}
