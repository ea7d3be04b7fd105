import type { Reading } from '../posting/posting.ts';
import { lineAt, sameTitle, toUrl } from './_dom.ts';
import { type Fields, type Found, merge, toReading } from './_fields.ts';
import { addressesOf, fieldsOfJobPosting } from './_job-posting.ts';
import { type Data, jobPostings } from './_json-ld.ts';
import { type Layout, readLayout, rootOf } from './_layout.ts';
import { obstacleOf } from './_obstacles.ts';
import type { Site } from './site.ts';

/** What one layout showed: its fields, and the id that its pane shows. */
interface Shown {
  readonly layout: Layout;
  readonly fields: Fields;
  readonly id: string | null;
}

/**
 * Reads a page of a known site. Identity first: where the address names a posting and the pane shows another, the page is still
 * changing. Then the first layout that shows a description; blanks are filled from JSON-LD that is about the same posting.
 */
export function readSite(site: Site, document: Document, url: URL): Reading {
  const elsewhere = site.notPosting?.(url) ?? null;
  if (elsewhere !== null) return { status: 'none', reason: elsewhere };
  const named = site.jobId(url);
  const panes = shownPanes(site, document, url, named);
  const agreeing = panes.filter(({ id }) => named === null || id === null || id === named);
  const shown = agreeing.find(({ fields }) => fields.description !== undefined) ?? agreeing[0] ?? null;
  const id = identityOf(named, shown);
  const structured = structuredFields(site, document, url, id?.value ?? null, shown?.fields ?? {});
  const fields = merge(shown?.fields ?? {}, structured);
  if (fields.description === undefined || fields.title === undefined) {
    return nothing(document, url, named !== null, panes.length > agreeing.length);
  }
  const address = id === null ? undefined : site.address?.(id.value, url);
  const identity = { site: site.id, jobId: id, url: { value: address ?? url.href, from: 'url' } };
  return toReading(identity, { ...fields, description: fields.description });
}

function shownPanes(site: Site, document: Document, url: URL, jobId: string | null): Shown[] {
  const shown: Shown[] = [];
  for (const layout of site.layouts) {
    const root = rootOf(layout, document);
    if (root === null) continue;
    const id = layout.shownId?.(root, url) ?? null;
    shown.push({ layout, id, fields: readLayout(layout, { document, url, root, jobId: jobId ?? id }) });
  }
  return shown;
}

/** The posting's id, from the pane where it shows one: then the page watcher need not wait for the pane to catch up with the address. */
function identityOf(named: string | null, shown: Shown | null): Found | null {
  if (shown !== null && shown.id !== null) return { value: shown.id, from: `dom:${shown.layout.name}` };
  return named === null ? null : { value: named, from: 'url' };
}

/** Fields of the JSON-LD that is about the posting on screen: the same id, else no other id and the same title. */
function structuredFields(site: Site, document: Document, url: URL, id: string | null, shown: Fields): Fields {
  const candidates = jobPostings(document).map((data) => ({ data, id: idOf(site, data, url) }));
  const sameId = candidates.find((candidate) => id !== null && candidate.id === id);
  if (sameId !== undefined) return fieldsOfJobPosting(sameId.data, document, 'json-ld');
  const [only, another] = candidates;
  if (only === undefined || another !== undefined || (id !== null && only.id !== null)) return {};
  const fields = fieldsOfJobPosting(only.data, document, 'json-ld');
  return fields.title !== undefined && agrees(fields.title.value, shown.title?.value ?? null, document) ? fields : {};
}

/** The site's id in the addresses that the data gives itself, or its identifier where that has the form of the site's ids. */
function idOf(site: Site, data: Data, base: URL): string | null {
  for (const address of addressesOf(data)) {
    const url = toUrl(address, base);
    const id = url === null ? null : site.jobId(url);
    if (id !== null) return id;
  }
  return null;
}

/** Whether a title is on the page: in the pane if it shows one, else in the document's title or a heading, or nothing else is shown. */
function agrees(title: string, shownTitle: string | null, document: Document): boolean {
  if (shownTitle !== null) return sameTitle(title, shownTitle);
  const heading = lineAt(document, 'h1');
  if (heading === null) return true;
  return sameTitle(title, heading) || sameTitle(title, document.title);
}

function nothing(document: Document, url: URL, isNamed: boolean, isStale: boolean): Reading {
  if (isStale) return { status: 'pending', reason: 'The page still shows another posting than its address names.' };
  const obstacle = obstacleOf(document, url);
  if (obstacle !== null) return { status: 'none', reason: obstacle };
  if (isNamed) return { status: 'pending', reason: 'The posting is not on the page yet.' };
  return { status: 'none', reason: 'This page shows no job posting that Rolescope can read.' };
}
