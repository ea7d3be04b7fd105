import { flatten } from '../posting/flatten.ts';
import { isHidden } from '../posting/visibility.ts';
import { isAge, isEmployment, isSalary, workModeOf } from './_chips.ts';
import { companyOf } from './_company.ts';
import { all, asides, folded, isAside, isPresent, lineOf, linesAt, precedes, sameTitle, shared } from './_dom.ts';
import { type Fields, type Found, fieldsFrom } from './_fields.ts';
import { placeWithoutMode } from './_linkedin-place.ts';
import { namedLines } from './_named-parts.ts';
import { countPostingLinks } from './_obstacles.ts';
import { followers, linesAbove, type Place, showsLine } from './_pane.ts';
import { placeInRows, placeNamed } from './_place.ts';
import { withoutPostWords } from './_post-words.ts';
import { statedFacts } from './_stated-facts.ts';
import { countOwnLines, countTopLines, linesBelowTitle } from './_top-lines.ts';

/** Headings that a page puts above any posting. */
const anyHeading =
  /^(?:(?:(?:full )?job (?:post )?)?(?:details|description|info|summary)|general information|about the (?:job|role)|overview|apply)$/i;
/**
 * What stands above a posting's text, wherever the page has it: title, company, place, and the labels beside them.
 * Every field comes from the pane that holds the text alone.
 * @param prose the text, to confirm a company's name by
 */
export function readHeader(place: Place, prose: string): Fields {
  const title = titleOf(place);
  if (title === null) return {};
  const { pane, block, hints } = place;
  const [named] = namedLines(pane, block, 'company');
  const { above, below } = linesAround(place);
  const lines = prose.split('\n');
  const top = lines.slice(0, countTopLines(lines, title.value));
  const parts = pieces(place);
  const header = [above, parts].flatMap((shown) => shown.slice(shown.indexOf(title.value) + 1));
  const facts = {
    ...labels([...header, ...top, ...pills(place, title)], [hints.company, named?.line]),
    ...statedFacts(parts),
    ...statedFacts([...above, ...top, '', ...below, '', ...lines.slice(countOwnLines(lines))]),
  };
  const names = [title.value, hints.company, named?.line];
  const rows = rowsOf([...header, '', ...linesBelowTitle(lines, title.value)], names);
  const location = facts.location ?? locationOf(place, rows);
  const around = [parts, lines.slice(0, mostHeaderLines)].flatMap((shown) => besideTitle(shown, title.value));
  const company =
    named === undefined
      ? companyOf(place, { title: title.value, prose, around, location: location?.value })
      : { value: named.line, from: 'dom:company-name' };
  return { ...facts, title, ...(company !== null && { company }), ...(location !== null && { location }) };
}

/** A company's name stands this many elements from the title at most. */
const mostBeside = 2;
/** A header's facts stand within so many lines. */
const mostHeaderLines = 20;

function besideTitle(lines: readonly string[], title: string): string[] {
  const at = lines.indexOf(title);
  return at < 0 ? [] : lines.slice(Math.max(0, at - mostBeside), at + mostBeside + 1);
}

/** Lines that stand together, without those that are known to name something else. */
function rowsOf(lines: readonly string[], names: readonly (string | undefined)[]): string[][] {
  const rows: string[][] = [[]];
  for (const line of lines.slice(0, mostHeaderLines)) {
    if (line === '') rows.push([]);
    else if (!names.includes(line)) rows.at(-1)?.push(...line.replace(/^- /, '').split(/ ?[·•|] ?/));
  }
  return rows;
}

/**
 * A title that was expected and is shown; else the heading that the page's title repeats; else the only h1; beside a list the first heading
 * above the text; else the start of the page's own title.
 */
function titleOf(place: Place): Found | null {
  const { document, pane, block, hints } = place;
  const { titles, titled, isBoard } = hints;
  const shown = titles.find((title) => showsLine(pane, title)) ?? (showsHeading(document, titled) ? titled : undefined);
  if (shown !== undefined) return { value: shown, from: 'dom:expected-title' };
  const own = shared(document, 'title') || document.title;
  const inPane = mainHeading(pane, own);
  const isBeside = isBoard && !pane.contains(document.body);
  const heading = isBeside
    ? (inPane ?? firstAbove(pane, block))
    : (mainHeading(document, own) ?? inPane ?? lesserHeading(place, own));
  if (heading !== undefined) return { value: withoutPostWords(heading), from: 'dom:heading' };
  const named = namedLines(pane, block, 'title').find(({ line }) => sameTitle(line, own));
  if (named !== undefined) return { value: named.line, from: 'dom:title' };
  return isBoard || document.querySelector('h1') !== null ? null : startOf(own);
}

/** The first heading above the text that is not the site's own. */
function firstAbove(pane: Element, block: Element): string | undefined {
  return linesAbove(block, pane, 'h2, h3').find((line) => !anyHeading.test(line));
}

function showsHeading(document: Document, title: string | undefined): boolean {
  return title !== undefined && linesAt(document, 'h1').includes(title);
}

/** The h1 that the page's own title repeats; else the only one. */
function mainHeading(root: ParentNode, own: string): string | undefined {
  const headings = [...new Set(linesAt(root, 'h1'))];
  const [only, another] = headings;
  return headings.find((heading) => sameTitle(heading, own)) ?? (another === undefined ? only : undefined);
}

/** On a page without h1 the last heading above the text that the page's own title repeats. */
function lesserHeading({ document, pane, block }: Place, own: string): string | undefined {
  if (document.querySelector('h1') !== null) return undefined;
  return linesAbove(block, pane, 'h2, h3').findLast((line) => !anyHeading.test(line) && sameTitle(line, own));
}

function startOf(title: string): Found | null {
  const start =
    folded(title)
      .split(/ [|–—·-] /)[0]
      ?.trim() ?? '';
  return start === '' ? null : { value: start, from: 'title' };
}

function locationOf({ pane, block }: Place, rows: readonly (readonly string[])[]): Found | null {
  const named = placeNamed(namedLines(pane, block, 'location'));
  if (named !== null) return { value: named, from: 'dom:location' };
  const shown = placeInRows(rows);
  return shown === null ? null : { value: shown, from: 'dom:header-row' };
}

/** The pane's lines above the text and below it. */
function linesAround({ pane, block }: Place): { above: string[]; below: string[] } {
  const later = followers(block, pane);
  const read = (skip: readonly Element[]) =>
    flatten(pane, { skip: new Set([...all(pane, asides), block, ...skip]) }).split('\n');
  const apart = later.filter((element) => countPostingLinks(element) === 0);
  return { above: read(later), below: apart.flatMap((element) => flatten(element).split('\n')) };
}

/** Elements without other text inside, above the text: layout parts their words, which no space in the source does. */
function pieces({ pane, block }: Place): string[] {
  return linesAbove(block, pane, 'span, div, p, li, dt, dd, td, th, b, strong, a, h1, h2, time', (element) => {
    const isLeaf = [...element.children].every((inner) => inner.textContent?.trim() === '');
    return isLeaf && !isHidden(element) && !isAside(element);
  });
}

/** Buttons between the title and the text: LinkedIn shows facts as such. */
function pills({ pane, block }: Place, title: Found): string[] {
  const shown = all(pane, 'h1, h2, h3, p, a').find((element) => lineOf(element) === title.value);
  if (shown === undefined) return [];
  const buttons = all(pane, 'button').filter((button) => precedes(shown, button) && precedes(button, block));
  return buttons.map(lineOf).filter(isPresent);
}

/** A label longer than this is a sentence. */
const longestLabel = 40;

/** Whether a line names a thing rather than telling of it. */
function isShort(label: string): boolean {
  return label.split(' ').length <= 4;
}

/** Facts that stand as labels of their own, and the place before the age in a row between dots: "Porto · 2 weeks ago". */
function labels(lines: readonly string[], names: readonly (string | undefined)[]): Fields {
  const parts = lines.map((line) => line.replace(/^- /, '').split(/ ?[·•] ?/));
  const single = parts.flat().filter((part) => part.length <= longestLabel && !names.includes(part));
  const [place] = parts.find((row) => row.length > 1 && row.some(isAge) && !isAge(row[0] ?? '')) ?? [];
  const values = {
    location: place === undefined ? undefined : placeWithoutMode(place),
    workMode:
      single
        .filter(isShort)
        .map(workModeOf)
        .find((mode) => mode !== null) ?? undefined,
    employment: single.find((part) => isEmployment(part) && isShort(part)),
    salaryText: single.find(isSalary),
  };
  return fieldsFrom(values, 'dom:header-label');
}
