import { isHidden, keepsLines } from './visibility.ts';

/** What `flatten` leaves out, and how it treats inline neighbours. */
export interface FlattenOptions {
  /** Nodes to leave out with everything inside them. */
  readonly skip?: ReadonlySet<Node>;
  /** Put a space between elements that touch, as layout does in a header: `<b>Reposted</b><b>2w</b>`. */
  readonly spaced?: boolean;
}

const blankLineAround = new Set(
  'P H1 H2 H3 H4 H5 H6 UL OL DL TABLE BLOCKQUOTE PRE SECTION ARTICLE HR FIGURE FIELDSET'.split(' '),
);
const ownLine = new Set(
  `ADDRESS ASIDE BODY CAPTION DD DETAILS DIV DT FIGCAPTION FOOTER FORM HEADER HGROUP LI MAIN MENU NAV SUMMARY TBODY TFOOT THEAD TR`.split(
    ' ',
  ),
);
const bulletAtStart = /^[•·▪◦‣●○■*–-]\s+/;
const unseen = /\u00ad|\u200b|\u2060|\ufeff|[^\P{Cc}\s]/gu;

/** Far beyond any real posting (the largest saved page has 30,000 nodes); a page cannot hold the reader longer than this. */
const mostNodes = 300_000;

/**
 * Text of a node as a person reads it: block breaks, `- ` before list items, headings on their own lines, white space folded.
 * Uses no layout, so that it gives the same in jsdom as in a browser. Everything downstream (analysis, storage, offsets) works on this text alone.
 * Throws a RangeError on a node of more than 300,000 descendants.
 */
export function flatten(root: Node, options: FlattenOptions = {}): string {
  const writer = new Writer(options.spaced ?? false);
  let node: Node | null = root;
  for (let visited = 0; node !== null; visited += 1) {
    if (visited > mostNodes) throw new RangeError('The page holds too many nodes to read.');
    const isRead = node === root || !isLeftOut(node, options.skip);
    if (isRead && enter(node, writer)) {
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      leave(node, writer);
    }
    node = following(node, root, writer);
  }
  return writer.text();
}

/** The next node in document order that is not inside `node`; leaves every element that ends on the way. */
function following(node: Node, root: Node, writer: Writer): Node | null {
  let last: Node | null = node;
  while (last !== null && last !== root) {
    if (last.nextSibling !== null) return last.nextSibling;
    last = last.parentNode;
    if (last !== null) leave(last, writer);
  }
  return null;
}

function isLeftOut(node: Node, skip: ReadonlySet<Node> | undefined): boolean {
  return skip?.has(node) === true || (node.nodeType === 1 && isHidden(node as Element));
}

/** Writes a text node, or opens an element; says whether to read what is inside. */
function enter(node: Node, writer: Writer): boolean {
  if (node.nodeType === 3) writer.write(node.nodeValue ?? '');
  if (node.nodeType !== 1) return node.nodeType === 9 || node.nodeType === 11;
  const element = node as Element;
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') writer.lineBreak();
  else writer.open(element, tag);
  return true;
}

function leave(node: Node, writer: Writer): void {
  if (node.nodeType === 1) writer.close(node as Element, (node as Element).tagName.toUpperCase());
}

/** Puts text together: at most one blank line between blocks, single spaces between words. */
class Writer {
  private out = '';
  /** Line breaks owed before the next word: 0, 1, or 2 for a blank line. */
  private breaks = 0;
  private space = false;
  private bullet = false;
  private listDepth = 0;
  private preformatted: Element | null = null;
  private boldLine: Element | null = null;
  private afterBoldLine = false;
  private readonly spaced: boolean;

  constructor(spaced: boolean) {
    this.spaced = spaced;
  }

  text(): string {
    return this.out;
  }

  open(element: Element, tag: string): void {
    this.break(breaksOf(tag));
    if (tag === 'LI') this.openItem();
    if (tag === 'TD' || tag === 'TH' || this.touchesNeighbour(element)) this.space = true;
    if (this.preformatted === null && keepsLines(element, tag)) this.preformatted = element;
    if (isBold(tag) && this.boldLine === null && this.atLineStart()) this.boldLine = element;
  }

  close(element: Element, tag: string): void {
    if (tag === 'LI') this.closeItem();
    this.break(breaksOf(tag));
    if (element === this.preformatted) this.preformatted = null;
    if (element !== this.boldLine) return;
    this.boldLine = null;
    this.afterBoldLine = this.breaks === 0;
  }

  lineBreak(): void {
    if (!this.bullet) this.breaks = Math.min(2, this.breaks + 1);
  }

  write(raw: string): void {
    if (this.preformatted === null) this.writeFolded(raw);
    else
      raw.split('\n').forEach((line, index) => {
        if (index > 0) this.lineBreak();
        this.writeFolded(line);
      });
  }

  private writeFolded(raw: string): void {
    let words = raw.replace(unseen, '').replace(/\s+/g, ' ');
    if (words.startsWith(' ')) this.space = true;
    words = words.trim();
    if (words === '') return;
    if (this.bullet) words = words.replace(bulletAtStart, '');
    this.out += this.separator(words) + words;
    this.breaks = 0;
    this.bullet = false;
    this.afterBoldLine = false;
    this.space = /\s$/.test(raw);
  }

  private separator(words: string): string {
    const bullet = this.bullet ? '- ' : '';
    if (this.out === '') return bullet;
    if (this.breaks > 0) return '\n'.repeat(this.breaks) + bullet;
    if (this.afterBoldLine && !this.space && runsIntoHeading(this.out, words)) return '\n';
    return this.space ? ' ' : '';
  }

  private break(count: number): void {
    if (count === 0 || this.bullet) return;
    this.breaks = Math.max(this.breaks, this.listDepth > 0 ? 1 : count);
  }

  private openItem(): void {
    this.bullet = true;
    this.listDepth += 1;
    this.breaks = Math.max(this.breaks, 1);
  }

  private closeItem(): void {
    this.bullet = false;
    this.listDepth -= 1;
  }

  private atLineStart(): boolean {
    return this.out === '' || this.breaks > 0;
  }

  private touchesNeighbour(element: Element): boolean {
    return this.spaced && element.previousSibling?.nodeType === 1;
  }
}

function breaksOf(tag: string): number {
  if (blankLineAround.has(tag)) return 2;
  return ownLine.has(tag) ? 1 : 0;
}

function isBold(tag: string): boolean {
  return tag === 'B' || tag === 'STRONG';
}

/** A bold line and the sentence after it that lost the break between them: "What you will doAs an engineer". */
function runsIntoHeading(before: string, after: string): boolean {
  return /[\p{Ll}?!]$/u.test(before) && /^\p{Lu}\p{Ll}*\s/u.test(after);
}
