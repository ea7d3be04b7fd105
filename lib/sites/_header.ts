import { flatten } from '../posting/flatten.ts';
import { isHidden } from '../posting/visibility.ts';
import { isAge, isEmployment, isSalary, workModeOf } from './_chips.ts';
import { asides, lineAt, lineOf, linesAt, precedes, sameTitle } from './_dom.ts';
import type { Fields, Found } from './_fields.ts';
import { companyInHost } from './_host-name.ts';
import { placeWithoutMode } from './_linkedin-place.ts';
import { countPostingLinks } from './_obstacles.ts';
import { followers, linesAbove, showsLine } from './_pane.ts';
import { withoutPostWords } from './_post-words.ts';
import { statedFacts } from './_stated-facts.ts';
import { countTopLines } from './_top-lines.ts';

/** What is known of a posting before its header is looked for. */
export interface Hints {
  /** Texts that may be its title, best first: one counts where the pane shows it. */
  readonly titles: readonly string[];
  /** The title that the page's own title names: counts where a heading of the page shows it too. */
  readonly titled?: string | undefined;
  /** The employer's name, where it is known: no label. */
  readonly company?: string | undefined;
  /** True on a site of many employers: its own name is none. */
  readonly isBoard: boolean;
}

/** A posting's text on a page, and the pane around it. */
export interface Place {
  readonly document: Document;
  readonly url: URL;
  readonly pane: Element;
  /** The element that holds the text. */
  readonly block: Element;
  readonly hints: Hints;
}

const companySelector =
  '[itemprop="hiringOrganization"], [class*="company-name" i], [class*="companyName"], [data-testid*="company-name" i]';
/** Links to an employer's own page, as boards of many employers have them. */
const companyLink =
  'a[href*="/company/"], a[href*="/companies/"], a[href*="/cmp/"], a[href*="/company-profile/"], a[href*="/Overview/"]';
const placeSelector =
  '[itemprop="jobLocation"], [class*="location" i], [data-testid*="location" i], [data-automation*="location" i], [title="Location" i]';

/** Headings that a page puts above any posting. */
const anyHeading =
  /^(?:(?:full )?job (?:post )?(?:details|description)|about the (?:job|role)|details|overview|apply)$/i;
/**
 * What stands above a posting's text, wherever the page has it: title, company, place, and the labels beside them.
 * Every field comes from the pane that holds the text alone.
 * @param prose the text, to confirm a company's name by
 */
export function readHeader(place: Place, prose: string): Fields {
  const title = titleOf(place);
  if (title === null) return {};
  const company = companyOf(place, prose);
  const { above, below } = linesAround(place);
  const lines = prose.split('\n');
  const top = lines.slice(0, countTopLines(lines, title.value));
  const parts = pieces(place);
  const header = [above, parts].flatMap((shown) => shown.slice(shown.indexOf(title.value) + 1));
  const facts = {
    ...labels([...header, ...top, ...pills(place, title)], [place.hints.company, company?.value]),
    ...statedFacts(parts),
    ...statedFacts([...above, ...top, '', ...below]),
  };
  const location = facts.location ?? locationOf(place, top);
  return { ...facts, title, ...(company !== null && { company }), ...(location !== null && { location }) };
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
  const own = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  const inPane = mainHeading(pane, own);
  const isBeside = isBoard && !pane.contains(document.body);
  const heading = isBeside
    ? (inPane ?? firstAbove(pane, block))
    : (mainHeading(document, own) ?? inPane ?? lesserHeading(place, own));
  if (heading !== undefined) return { value: withoutPostWords(heading), from: 'dom:heading' };
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
    title
      .replace(/\s+/g, ' ')
      .split(/ [|–—·-] /)[0]
      ?.trim() ?? '';
  return start === '' ? null : { value: start, from: 'title' };
}

function companyOf({ document, url, pane, block, hints }: Place, prose: string): Found | null {
  const named = lineAt(pane, companySelector);
  if (named !== null) return { value: named, from: 'dom:company-name' };
  if (hints.isBoard) {
    const [linked] = linesAbove(block, pane, companyLink);
    return linked === undefined ? fromHost(companyInHost(url, prose, 2)) : { value: linked, from: 'dom:company-link' };
  }
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim() ?? '';
  if (site !== '') return { value: site.replace(/ (?:careers?|jobs)$/i, ''), from: 'dom:og:site_name' };
  const employer = / (?:at|@|bei|chez) ([^|–—-]{2,60})/.exec(document.title)?.[1]?.trim();
  if (employer !== undefined) return { value: employer, from: 'title' };
  return fromHost(companyInHost(url, prose));
}

function fromHost(company: string | null): Found | null {
  return company === null ? null : { value: company, from: 'url' };
}

/**
 * A place that one element names, outside the text; where several name different places, none is taken.
 * @param top lines that the text's element holds above the text
 */
function locationOf({ pane, block }: Place, top: readonly string[]): Found | null {
  const places = [...pane.querySelectorAll(placeSelector)]
    .filter((element) => element.closest('nav, footer, form, aside, label, button') === null && !isHidden(element))
    .filter((element) => !block.contains(element) || top.includes(lineOf(element) ?? ''))
    .map(lineOf)
    .filter((text) => text !== null && text.length <= 80);
  const [place, another] = new Set(places);
  return place === undefined || place === null || another !== undefined ? null : { value: place, from: 'dom:location' };
}

/** The pane's lines above the text and below it. */
function linesAround({ pane, block }: Place): { above: string[]; below: string[] } {
  const later = followers(block, pane);
  const read = (skip: readonly Element[]) =>
    flatten(pane, { skip: new Set([...pane.querySelectorAll(asides), block, ...skip]) }).split('\n');
  const apart = later.filter((element) => countPostingLinks(element) === 0);
  return { above: read(later), below: apart.flatMap((element) => flatten(element).split('\n')) };
}

/** Elements without other text inside, above the text: layout parts their words, which no space in the source does. */
function pieces({ pane, block }: Place): string[] {
  return linesAbove(block, pane, 'span, div, p, li, dt, dd, td, th, b, strong, a, h1, h2, time', (element) => {
    const isLeaf = [...element.children].every((inner) => inner.textContent?.trim() === '');
    return isLeaf && !isHidden(element) && element.closest(asides) === null;
  });
}

/** Buttons between the title and the text: LinkedIn shows facts as such. */
function pills({ pane, block }: Place, title: Found): string[] {
  const shown = [...pane.querySelectorAll('h1, h2, h3, p, a')].find((element) => lineOf(element) === title.value);
  if (shown === undefined) return [];
  const buttons = [...pane.querySelectorAll('button')].filter(
    (button) => precedes(shown, button) && precedes(button, block),
  );
  return buttons.map(lineOf).filter((line) => line !== null);
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
  const found = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(found.map(([name, value]) => [name, { value, from: 'dom:header-label' }]));
}
