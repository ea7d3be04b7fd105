/** Words to find on the page: a sentence of the posting, and the places in it that count. */
export interface Wanted {
  readonly quote: string;
  /** Offsets into `quote`. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** A page's text with runs of white space as one space, and where each of its characters stands. */
interface PageText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** By character of `text`: index into `nodes`, and offset in that node. */
  readonly nodeAt: Uint32Array;
  readonly offsetAt: Uint32Array;
}

/** More text than any posting's page has; beyond it nothing is looked for. */
const mostText = 600_000;
const unseen = 'script, style, noscript, template, textarea';

/** Where the wanted words stand under a root, each once; what is not found is left out. Reads the page, changes nothing. */
export function rangesOf(root: Node, wanted: readonly Wanted[]): Range[] {
  const page = pageText(root);
  return wanted.flatMap(({ quote, marks }) => {
    const { text, at } = collapsed(quote);
    const start = text.trim() === '' ? -1 : page.text.indexOf(text.trim());
    if (start === -1) return [];
    const from = start - (text.length - text.trimStart().length);
    return marks.flatMap((mark) => rangeIn(page, from + (at[mark.start] ?? 0), from + (at[mark.end - 1] ?? 0)) ?? []);
  });
}

/** A range from one character of the page's text to another, both included. */
function rangeIn({ nodes, nodeAt, offsetAt }: PageText, first: number, last: number): Range | null {
  const startNode = nodes[nodeAt[first] ?? -1];
  const endNode = nodes[nodeAt[last] ?? -1];
  if (!startNode || !endNode) return null;
  const range = new Range();
  range.setStart(startNode, offsetAt[first] ?? 0);
  range.setEnd(endNode, (offsetAt[last] ?? 0) + 1);
  return range;
}

function pageText(root: Node): PageText {
  const nodes: Text[] = [];
  const nodeAt = new Uint32Array(mostText);
  const offsetAt = new Uint32Array(mostText);
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const { data, parentElement } = node;
    if (text.length + data.length + 1 > mostText || parentElement?.closest(unseen)) continue;
    const index = nodes.push(node) - 1;
    let hasSpace = text.endsWith(' ');
    let piece = '';
    for (let offset = 0; offset < data.length; offset += 1) {
      const isSpace = /\s/.test(data.charAt(offset));
      if (isSpace && hasSpace) continue;
      nodeAt[text.length + piece.length] = index;
      offsetAt[text.length + piece.length] = offset;
      piece += isSpace ? ' ' : data.charAt(offset);
      hasSpace = isSpace;
    }
    text += piece;
  }
  return { text, nodes, nodeAt, offsetAt };
}

/** A text with runs of white space as one space, and where each of its characters comes to stand. */
function collapsed(original: string): { readonly text: string; readonly at: readonly number[] } {
  let text = '';
  const at: number[] = [];
  for (const character of original.split('')) {
    const isSpace = /\s/.test(character);
    if (isSpace && text.endsWith(' ')) {
      at.push(text.length - 1);
      continue;
    }
    at.push(text.length);
    text += isSpace ? ' ' : character;
  }
  return { text, at };
}
