import type { Reading } from '../posting/posting.ts';
import { type Found, merge, samePosting, toReading } from './_fields.ts';
import { findPosting } from './_finder.ts';
import { type Layout, readLayout, rootOf } from './_layout.ts';
import { obstacleOf, wallOf } from './_obstacles.ts';
import { ownPosting, structuredPostings } from './_structured.ts';
import type { Site } from './site.ts';

/**
 * Reads a page of no known site: structured data, then the layouts of recruiting systems that companies run under their own address,
 * and last the block that reads like a posting.
 * @param systems sites whose layouts may stand on any host
 */
export function readAnyPage(document: Document, url: URL, systems: readonly Site[]): Reading {
  const reading = readStructured(document, url) ?? readSystems(document, url, systems);
  if (reading !== null) return reading;
  const wall = wallOf(document, url);
  if (wall !== null) return { status: 'none', reason: wall };
  const reason = () => obstacleOf(document, url) ?? 'no-posting';
  return readFound(document, url) ?? { status: 'none', reason: reason() };
}

function readStructured(document: Document, url: URL): Reading | null {
  const posting = ownPosting(structuredPostings(document, url), document, url);
  const description = posting?.fields.description;
  if (posting === null || description === undefined || posting.fields.title === undefined) return null;
  const { identifier, from } = posting;
  const jobId = identifier === null ? idInAddress(url) : { value: identifier, from };
  const beside = samePosting(posting.fields, findPosting(document, url) ?? {});
  return toReading(
    { site: from, jobId, url: { value: url.href, from: 'url' } },
    { ...merge(posting.fields, beside), description },
  );
}

/** The layout of a known recruiting system on a host that is not its own. */
function readSystems(document: Document, url: URL, systems: readonly Site[]): Reading | null {
  for (const { id, layouts } of systems) {
    for (const layout of layouts) {
      const reading = readForeignLayout(id, layout, document, url);
      if (reading !== null) return reading;
    }
  }
  return null;
}

function readForeignLayout(site: string, layout: Layout, document: Document, url: URL): Reading | null {
  const root = mayHold(document, layout) ? rootOf(layout, document, null) : null;
  if (root === null) return null;
  const shown = layout.shownId?.(root, null) ?? null;
  const { description, ...fields } = readLayout(layout, { document, url, root, jobId: shown });
  if (description === undefined || fields.title === undefined) return null;
  const jobId = shown === null ? idInAddress(url) : { value: shown, from: `dom:${layout.name}` };
  return toReading({ site, jobId, url: { value: url.href, from: 'url' } }, { ...fields, description });
}

/** A cheap look before the roots, whose selectors are costly on a large page. */
function mayHold(document: Document, { description }: Layout): boolean {
  return description.some((rule) => typeof rule !== 'string' || document.querySelector(rule) !== null);
}

function readFound(document: Document, url: URL): Reading | null {
  const fields = findPosting(document, url);
  if (fields === null) return null;
  return toReading({ site: 'any-page', jobId: idInAddress(url), url: { value: url.href, from: 'url' } }, fields);
}

/** Parameters that name a posting, and those that may name one. */
const idParameters = ['gh_jid', 'ashby_jid', 'opportunityId', 'jobId', 'job_id', 'jobid', 'jid', 'reqId'];
const otherParameters = ['pid', 'id'];

/** An id in the address, in the forms that hiring sites use: a known parameter, a uuid, the longest number of five digits or more. */
function idInAddress(url: URL): Found | null {
  const parameter = (names: readonly string[]) =>
    names.map((name) => url.searchParams.get(name)).find((value) => value !== null && /^[\w-]{3,64}$/.test(value));
  const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i.exec(url.pathname)?.[0];
  const [number] = (url.pathname.match(/\d{5,}/g) ?? []).sort((a, b) => b.length - a.length);
  const id = parameter(idParameters) ?? uuid ?? parameter(otherParameters) ?? number;
  return id === undefined ? null : { value: id, from: 'url' };
}
