import { flatten } from './flatten.ts';

const tag = /<(?:\/?[a-z]|!--)/i;
const escapedTag = /&(?:amp;)*(?:lt|#0*60|#x0*3c);\/?[a-z]/i;
const entity = /&(?:amp;){0,3}(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/**
 * Text of a description given as a string, as JSON-LD gives it: HTML, HTML whose entities were encoded once or twice, or plain text.
 * The string is parsed by an inert parser: nothing in it runs or loads.
 * @param document any document; lends the parser where the global scope has none
 */
export function flattenHtml(source: string, document: Document): string {
  const parse = parserOf(document);
  let html = source;
  for (let round = 0; round < 3 && !tag.test(html) && escapedTag.test(html); round += 1) html = decode(html, parse);
  const text = tag.test(html) ? flatten(parse(html).body) : foldLines(html);
  return decode(text, parse);
}

function parserOf(document: Document): (html: string) => Document {
  const Parser = globalThis.DOMParser ?? document.defaultView?.DOMParser;
  const parser = new Parser();
  return (html) => parser.parseFromString(html, 'text/html');
}

/** Decodes every character reference, and those that were encoded once or more again: `&amp;amp;` is `&`. */
function decode(text: string, parse: (html: string) => Document): string {
  const known = new Map<string, string>();
  return text.replace(entity, (reference) => {
    const bare = reference.replace(/^&(?:amp;)+(?=.)/i, '&');
    const character = known.get(bare) ?? parse(`<p>${bare}</p>`).body.textContent ?? bare;
    known.set(bare, character);
    return character === '\u00a0' ? ' ' : character;
  });
}

/** Plain text with its line breaks, white space folded within lines and at most one blank line between them. */
function foldLines(text: string): string {
  const lines = text.split(/\r\n?|\n|\u2028/).map((line) => line.replace(/\s+/g, ' ').trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
