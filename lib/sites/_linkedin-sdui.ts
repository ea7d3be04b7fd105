import { flatten } from '../posting/flatten.ts';
import { isAge, isEmployment, isSalary, workModeOf } from './_chips.ts';
import { all, attributeAt, groupOf, isPresent, lineOf, precedes } from './_dom.ts';
import { type Layout, pageTitle, type View } from './_layout.ts';
import { headingAbove } from './_linkedin-bounds.ts';
import { dot, modeInBrackets, placeWithoutMode } from './_linkedin-place.ts';

const aboutTheJobKey = '[componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"]';
const aboutTheJobKind = '[data-sdui-component$=".aboutTheJob"]';
const textBox = '[data-testid="expandable-text-box"]';

/** LinkedIn's server-driven interface, from September 2025: hashed classes, no h1, one component after another. */
export const sdui: Layout = {
  name: 'sdui',
  roots: [
    '[data-sdui-screen$=".SemanticJobDetails"]',
    '[data-sdui-screen$=".JobDetails"]',
    '[data-testid="lazy-column"]:has([componentkey^="JobDetails_AboutTheJob_"])',
    `body:has(${aboutTheJobKey}, ${aboutTheJobKind})`,
  ],
  shownId(root, named) {
    const about = aboutTheJob(root, named);
    return idInKey(about) ?? idInHeader(root, about);
  },
  fields: {
    title: [
      { from: 'dom:sdui-header+title', read: titleAsInPageTitle },
      {
        from: 'dom:sdui-header-link',
        read: (view) => headerLines(view, `a[href*="/jobs/view/${view.jobId}"]`)[0] ?? null,
      },
      { from: 'dom:sdui-header', read: lineAboveMetadata },
    ],
    company: [
      { from: 'dom:sdui-company-link', read: companyLink },
      { from: 'dom:sdui-company-label', read: companyLabel },
      pageTitle(/ \| ([^|]+) \| LinkedIn$/),
    ],
    location: [{ from: 'dom:sdui-metadata', read: (view) => placeWithoutMode(metadata(view)[0] ?? '') }],
    postedText: [{ from: 'dom:sdui-metadata', read: (view) => metadata(view).find(isAge) ?? null }],
    workMode: [
      { from: 'dom:sdui-pill', read: (view) => firstOf(pills(view).map(workModeOf)) },
      { from: 'dom:sdui-metadata', read: (view) => modeInBrackets(metadata(view)[0] ?? '') },
    ],
    employment: [{ from: 'dom:sdui-pill', read: (view) => pills(view).find(isEmployment) ?? null }],
    salaryText: [{ from: 'dom:sdui-pill', read: (view) => pills(view).find(isSalary) ?? null }],
  },
  description: [
    { from: 'dom:sdui-about-the-job', read: ({ root, jobId }) => expandableText(aboutTheJob(root, jobId)) },
  ],
};

/** Components that speak of other jobs, of people, or of the reader; the list of results among them. */
const others = [
  'AboutTheCompany',
  'JobMatch',
  'ManageJobBanner',
  'PeopleWhoCanHelp',
  'PremiumApplicantInsights',
  'ResumeReview',
  'SimilarJobs',
]
  .map((name) => `[componentkey*="${name}"], [data-sdui-component*="${name}" i]`)
  .concat('[componentkey="SearchResultsMainContent"]', '[componentkey^="job-card-component-ref-"]')
  .join(',');

/**
 * The component of the posting's text: by the key with the posting's id, else by its key, by its kind, or around the longest text.
 * The posting that was open before may linger beside it.
 */
function aboutTheJob(root: Element, jobId: string | null): Element | null {
  const keyed = texts(root);
  return (
    keyed.find((about) => idInKey(about) === jobId) ??
    keyed[0] ??
    root.querySelector(aboutTheJobKind) ??
    aroundLongestText(root)
  );
}

/** A page shows one posting, and while it changes two; a hundred are a trap. */
const mostTexts = 20;

function texts(root: Element): Element[] {
  return all(root, aboutTheJobKey).slice(0, mostTexts);
}

/** A text shorter than this is a note on the pane, not a posting. */
const shortestText = 200;

function aroundLongestText(root: Element): Element | null {
  const length = (element: Element | null) => (element?.textContent ?? '').length;
  const [longest] = all(root, textBox)
    .filter((box) => box.closest(others) === null)
    .map((box) => (box.closest('p') ?? box).parentElement)
    .sort((one, other) => length(other) - length(one));
  return longest !== undefined && length(longest) >= shortestText ? longest : null;
}

function idInKey(about: Element | null): string | null {
  const key = about?.getAttribute('componentkey') ?? about?.id ?? '';
  return groupOf(/^JobDetails_AboutTheJob_(\d+)$/, key);
}

/** The id that every link of the header to a posting names. */
function idInHeader(root: Element, about: Element | null): string | null {
  const links = header(root, about, 'a[href*="/jobs/view/"]');
  const ids = links.map((link) => groupOf(/\/view\/(?:[^/?#]*-)?(\d+)/, link.getAttribute('href') ?? ''));
  const [id, another] = new Set(ids);
  return another === undefined ? (id ?? null) : null;
}

/** Elements between the start of the pane, or the text of a posting that lingers there, and the posting's own text. */
function header(root: Element, about: Element | null, selector: string): Element[] {
  const pane = paneOf(root, about);
  const before = texts(pane).filter((other) => about !== null && other !== about && precedes(other, about));
  return all(pane, selector).filter(
    (element) =>
      element.closest(others) === null &&
      (about === null || precedes(element, about)) &&
      before.every((other) => precedes(other, element) && !other.contains(element)),
  );
}

function headerOf({ root, jobId }: View, selector: string): Element[] {
  return header(root, aboutTheJob(root, jobId), selector);
}

function headerLines(view: View, selector: string): string[] {
  return headerOf(view, selector).map(lineOf).filter(isPresent);
}

/** The nearest element around the posting's text that names a company above it: the screen may hold the list of results too. */
function paneOf(root: Element, about: Element | null): Element {
  for (
    let pane = about?.parentElement ?? root;
    pane !== root && pane.parentElement !== null;
    pane = pane.parentElement
  ) {
    const links = all(pane, 'a[href*="/company/"], [aria-label^="Company, "]');
    if (links.some((link) => (about === null || precedes(link, about)) && link.closest(others) === null)) return pane;
  }
  return root;
}

/** `<Title> | <Company> | LinkedIn`, where the pane shows the same title. */
function titleAsInPageTitle(view: View): string | null {
  const [title = '', ...rest] = view.document.title.replace(/^\(\d+\+?\)\s*/, '').split(' | ');
  if (rest.length < 2) return null;
  return headerLines(view, 'p, h1, h2, a').find((text) => text === title.trim()) ?? null;
}

/** The header's lines are company, title, and a row of facts between dots. */
function lineAboveMetadata(view: View): string | null {
  const facts = metadataRow(view);
  if (facts === null) return null;
  const company = companyLink(view) ?? companyLabel(view);
  const above = headerOf(view, 'p, h1, h2').filter((element) => precedes(element, facts) && !element.contains(facts));
  return above.map(lineOf).findLast((text) => text !== null && text !== company) ?? null;
}

function companyLink(view: View): string | null {
  return headerLines(view, 'a[href*="/company/"]')[0] ?? null;
}

function companyLabel({ root }: View): string | null {
  const label = attributeAt(root, '[aria-label^="Company, "]', 'aria-label');
  return groupOf(/^Company, (.+?)\.?$/, label);
}

/** The row between dots that says how old the posting is; a title may hold a dot too, and so does the note below the row. */
function metadataRow(view: View): Element | null {
  const facts = (element: Element) => lineOf(element)?.split(dot) ?? [];
  const rows = (selector: string) => headerOf(view, selector).filter((element) => facts(element).length > 1);
  const isAged = (row: Element) => facts(row).some(isAge);
  const paragraphs = rows('p');
  return paragraphs.find(isAged) ?? rows('div:not(:has(p, div))').find(isAged) ?? paragraphs[0] ?? null;
}

function metadata(view: View): string[] {
  return lineOf(metadataRow(view))?.split(dot) ?? [];
}

/** The row of facts as buttons or links; a company or a title may be called "Remote" too, so their links are none of it. */
function pills(view: View): string[] {
  const labels = headerLines(view, 'button, a:not([href*="/company/"], [href*="/jobs/view/"])');
  return labels.filter((text) => text.length < 40);
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

const expandLabel =
  /\s{0,4}…\s{0,4}(?:see more|more|mehr anzeigen|mehr|voir plus|plus|ver más|más|ver mais|mais|mostra altro|altro|meer weergeven|meer|visa mer|mer|se mere|mere|więcej)$/i;

/**
 * Text from the expandable box to the end of its container, or all of the component where it marks no box: saved pages, parsed again,
 * hold the lists beside the box, not in it. The button that expands the box is no text.
 */
function expandableText(about: Element | null): string | null {
  const box = about?.querySelector(textBox) ?? null;
  const first = box?.closest('p') ?? box;
  const container = first?.parentElement ?? about;
  if (container === null) return null;
  const siblings = [...container.childNodes];
  const skip = new Set<Node>(first === null ? [] : siblings.slice(0, siblings.indexOf(first)));
  return flatten(container, { skip }).replace(headingAbove, '').replace(expandLabel, '');
}
