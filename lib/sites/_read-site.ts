import type { Reading } from '../posting/posting.ts';
import { workModeOf } from './_chips.ts';
import { sameTitle, shareWord } from './_dom.ts';
import { type Fields, type Found, merge, samePosting, toReading } from './_fields.ts';
import { foundHeader, foundPosting, type Page } from './_last-resort.ts';
import { type Layout, readLayout, rootOf } from './_layout.ts';
import { obstacleOf } from './_obstacles.ts';
import { confirmedByTitle } from './_page-title.ts';
import { ownPosting, type Structured, structured, structuredPostings } from './_structured.ts';
import type { Site } from './site.ts';

/** What one layout showed: its fields, and the id that its pane shows. */
interface Shown {
  readonly layout: Layout;
  readonly fields: Fields;
  readonly id: string | null;
  /** The element with the text; null where a rule of its own gathers it. */
  readonly text: Element | null;
}

/**
 * Reads a page of a known site. Identity first: where the address names a posting and the pane shows another, the page is still
 * changing. Then the first layout that shows a description; blanks are filled from structured data about the same posting.
 * Last come what the page's own title says of the posting, and where nothing else gave the text the block that reads like one.
 */
export function readSite(site: Site, document: Document, url: URL): Reading {
  const named = site.jobId(url);
  const panes = shownPanes(site, document, url, named);
  const agreeing = panes.filter(({ id }) => named === null || id === null || id === named);
  const shown = agreeing.find(({ fields }) => fields.description !== undefined) ?? agreeing[0] ?? null;
  const id = identityOf(named, shown);
  const isStale = shown === null && panes.length > 0;
  const data = structuredOf(site, { document, url, id: id?.value ?? null, fields: shown?.fields ?? {}, isStale });
  const known = merge(shown?.fields ?? {}, data?.fields ?? {});
  const inTitle = confirmedByTitle(document, site.pageTitles ?? [], known);
  const found = isStale ? {} : foundOn({ site, document, url }, known, shown);
  const employer: Fields = site.employer === undefined ? {} : { company: { value: site.employer, from: 'url' } };
  const fields = withMode(merge(known, employer, inTitle, found));
  if (fields.description === undefined || fields.title === undefined) {
    return nothing(document, url, named !== null, panes.length > agreeing.length);
  }
  const jobId = id ?? idOfData(site, data);
  const address = jobId === null ? undefined : site.address?.(jobId.value, url);
  const identity = { site: site.id, jobId, url: { value: address ?? withoutTracking(url, jobId), from: 'url' } };
  return toReading(identity, { ...fields, description: withoutHeading(fields.description, site) });
}

function shownPanes(site: Site, document: Document, url: URL, jobId: string | null): Shown[] {
  const shown: Shown[] = [];
  for (const layout of site.layouts) {
    const root = rootOf(layout, document, jobId);
    if (root === null) continue;
    const id = layout.shownId?.(root, jobId) ?? null;
    shown.push({
      layout,
      id,
      text: textOf(layout, root),
      fields: readLayout(layout, { document, url, root, jobId: jobId ?? id }),
    });
  }
  return shown;
}

function textOf({ description }: Layout, root: Element): Element | null {
  const selector = description.find((rule) => typeof rule === 'string' && root.querySelector(rule) !== null);
  return typeof selector === 'string' ? root.querySelector(selector) : null;
}

/** The posting's id, from the pane where it shows one: then the page watcher need not wait for the pane to catch up with the address. */
function identityOf(named: string | null, shown: Shown | null): Found | null {
  if (shown !== null && shown.id !== null) return { value: shown.id, from: `dom:${shown.layout.name}` };
  return named === null ? null : { value: named, from: 'url' };
}

/** What structured data must agree with. */
interface OnScreen {
  readonly document: Document;
  readonly url: URL;
  readonly id: string | null;
  /** What the pane shows of the posting. */
  readonly fields: Fields;
  /** Whether the page shows another posting than its address names: then its data may be about that one too. */
  readonly isStale: boolean;
}

/** The structured data about the posting on screen: the same id; else one without another id, with the same title and no other employer. */
function structuredOf(site: Site, { document, url, id, fields, isStale }: OnScreen): Structured | null {
  const { described, state } = postingsOf(site, { document, url, id, fields });
  const isSame = (posting: Structured) => idOfData(site, posting)?.value === id || posting.identifier === id;
  const sameId = id === null ? [] : [...described, ...state].filter(isSame);
  if (sameId.length > 0) return together(sameId);
  if (isStale) return null;
  const postings = described.length > 0 ? described : state;
  const possible = id === null ? postings : postings.filter((posting) => idOfData(site, posting) === null);
  if (fields.title === undefined) return ownPosting(possible, document, url);
  const [agreeing, another] = possible.filter((posting) => isAbout(fields, posting.fields));
  return another === undefined ? (agreeing ?? null) : null;
}

/** What the page describes; its own state, which may be large, is read only where the pane does not give all that matters. */
function postingsOf(site: Site, { document, url, id, fields }: Omit<OnScreen, 'isStale'>): PageData {
  const described = structuredPostings(document, url);
  const isWhole = essential.every((name) => fields[name] !== undefined);
  const state = isWhole ? null : (site.embedded?.(document, id) ?? null);
  return { described, state: state === null ? [] : [structured(state, document, url, 'dom:embedded-state')] };
}

interface PageData {
  readonly described: readonly Structured[];
  readonly state: readonly Structured[];
}

/** One posting from several sources. "Telecommute" in JSON-LD may mean a hybrid posting too, so what the site's state says of the mode comes first. */
function together(sources: readonly Structured[]): Structured | null {
  const mode = sources.findLast(({ fields }) => fields.workMode !== undefined)?.fields.workMode;
  const fields = merge(mode === undefined ? {} : { workMode: mode }, ...sources.map((source) => source.fields));
  const [first] = sources;
  return first === undefined ? null : { ...first, fields };
}

function isAbout(shown: Fields, described: Fields): boolean {
  const [company, employer] = [shown.company?.value, described.company?.value];
  const isOtherEmployer = company !== undefined && employer !== undefined && !shareWord(company, employer);
  return !isOtherEmployer && sameTitle(described.title?.value ?? '', shown.title?.value ?? '');
}

/** The site's own id: in the addresses that the data gives itself, or in the site's own state. */
function idOfData(site: Site, data: Structured | null): Found | null {
  if (data?.from === 'dom:embedded-state' && data.identifier !== null)
    return { value: data.identifier, from: data.from };
  for (const address of data?.addresses ?? []) {
    const id = site.jobId(address);
    if (id !== null) return { value: id, from: 'json-ld' };
  }
  return null;
}

/** What every page shows of a posting, and what most do. */
const essential = ['title', 'company', 'location', 'description'] as const;
const usual = [...essential, 'workMode', 'employment'] as const;

/** What the page shows of the posting beside what layouts and data know: its text, or what stands above it. */
function foundOn(page: Page, known: Fields, shown: Shown | null): Fields {
  if (known.description === undefined) return foundPosting(page, known);
  if (usual.every((name) => known[name] !== undefined)) return {};
  if (shown !== null && shown.text !== null) return foundHeader(page, known, shown.text);
  return shown === null ? samePosting(known, foundPosting(page, known)) : {};
}

/** The text without the line that the site itself writes above it. */
function withoutHeading({ value, from }: Found, { bounds }: Site): Found {
  const [first = '', ...rest] = value.split('\n');
  return { value: bounds?.above.test(first) === true ? rest.join('\n').trim() : value, from };
}

/** A place says the work mode where nothing else does: "Remote, US". */
function withMode(fields: Fields): Fields {
  const { location, workMode } = fields;
  const mode = location === undefined || workMode !== undefined ? null : workModeOf(location.value);
  return mode === null || location === undefined
    ? fields
    : { ...fields, workMode: { value: mode, from: location.from } };
}

/** The page's address without query and fragment, where the path alone names the posting. */
function withoutTracking(url: URL, jobId: Found | null): string {
  return jobId !== null && url.pathname.includes(jobId.value) ? url.origin + url.pathname : url.href;
}

function nothing(document: Document, url: URL, isNamed: boolean, isStale: boolean): Reading {
  if (isStale) return { status: 'pending', reason: 'another-posting' };
  const obstacle = obstacleOf(document, url);
  if (obstacle !== null) return { status: 'none', reason: obstacle };
  if (isNamed) return { status: 'pending', reason: 'not-yet' };
  return { status: 'none', reason: 'no-posting' };
}
