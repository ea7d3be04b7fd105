import { rootOf, tryLayout } from './_layout.ts';
import { structuredPostings } from './_structured.ts';
import { siteOf } from './index.ts';

/** What was tried on a page and what met with something. Holds names of sites, layouts and selectors, and no content of the page. */
export interface Explanation {
  readonly site: string | null;
  readonly namesPosting: boolean;
  readonly layouts: readonly {
    readonly name: string;
    readonly fields: Record<string, Record<string, boolean>> | null;
  }[];
  /** How many postings the page describes in JSON-LD or microdata. */
  readonly structured: number;
}

/** Tries every layout of the page's site, for a report on a page that cannot be read; null fields mean that the layout is not there. */
export function explainPage(document: Document, url: URL): Explanation {
  const site = siteOf(url);
  const jobId = site?.jobId(url) ?? null;
  const layouts = (site?.layouts ?? []).map((layout) => {
    const root = rootOf(layout, document, jobId);
    return { name: layout.name, fields: root === null ? null : tryLayout(layout, { document, url, root, jobId }) };
  });
  const structured = structuredPostings(document, url).length;
  return { site: site?.id ?? null, namesPosting: jobId !== null, layouts, structured };
}
