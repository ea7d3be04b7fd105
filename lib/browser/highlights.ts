import { rangesOf, type Wanted } from './find-quotes.ts';

/** How well what a word asks is met. */
export type HighlightState = 'have' | 'near' | 'missing';

/** Names of the highlights: a page could list them, so they say nothing of us. */
const names: Readonly<Record<HighlightState, string>> = { have: 'mark-1', near: 'mark-2', missing: 'mark-3' };

/** Style of the highlights, for `scripting.insertCSS`; nothing by colour alone. */
export const highlightCss = `
::highlight(${names.have}) { text-decoration: underline 2px solid #0b6b45; background-color: #e3f4ec80; }
::highlight(${names.near}) { text-decoration: underline 2px dashed #8a5a00; background-color: #fdf1d980; }
::highlight(${names.missing}) { text-decoration: underline 2px wavy #a3233a; background-color: #fdeaed80; }
`;

/** Marks words of the page by their state, in place of what was marked before; none takes all marks away. Changes no node of the page. */
export function highlight(wanted: Readonly<Record<HighlightState, readonly Wanted[]>> | null): void {
  if (!('highlights' in CSS)) return;
  for (const [state, name] of Object.entries(names) as [HighlightState, string][]) {
    const ranges = wanted === null ? [] : rangesOf(document.body, wanted[state]);
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...ranges));
  }
}
