/** Elements that hold no text a person reads as part of a page's prose. */
const unread = new Set(
  `AUDIO CANVAS DATALIST DIALOG EMBED HEAD IFRAME INPUT NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO`.split(
    ' ',
  ),
);
/** Text that is not seen, and names of symbols that a font draws as pictures. */
const hiddenClass =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-(?:text|only)|a11y-text|assistive-text|u-hidden|is-hidden|display-none|visibility-hidden|(?:google-)?material-(?:icons|symbols)[\w-]*)(?:\s|$)/i;
const hiddenStyle = /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const keepsLinesClass = /(?:^|\s)white-?space-(?:pre|break-spaces)/;
const keepsLinesStyle = /white-space\s*:\s*(?:pre|break-spaces)/i;

/**
 * Whether an element's attributes say that nobody sees its text: hidden, for screen readers only, a control, code.
 * Reads no layout; `aria-hidden` alone hides nothing from the eye.
 */
export function isHidden(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (unread.has(tag)) return tag !== 'DIALOG' || !element.hasAttribute('open');
  if (tag === 'BUTTON') return element.closest('h1,h2,h3,h4,h5,h6,[role=heading],dt,summary') === null;
  if (element.hasAttribute('hidden')) return true;
  const classes = element.getAttribute('class');
  if (classes !== null && hiddenClass.test(classes)) return true;
  const style = element.getAttribute('style');
  return style !== null && hiddenStyle.test(style);
}

/** Whether an element shows the line breaks of its source. */
export function keepsLines(element: Element, tag: string): boolean {
  if (tag === 'PRE') return true;
  const classes = element.getAttribute('class');
  if (classes !== null && keepsLinesClass.test(classes)) return true;
  const style = element.getAttribute('style');
  return style !== null && keepsLinesStyle.test(style);
}
