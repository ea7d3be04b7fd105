import type { Bounds } from './_finder.ts';
import type { Data } from './_json-ld.ts';
import type { Layout } from './_layout.ts';

/**
 * A hiring site that Rolescope reads: one file each, listed in `index.ts`.
 * How a site is read, step by step, stands in `_read-site.ts`; a site says only what is its own.
 */
export interface Site {
  /** Equals the file's name, or the row's in `boards.ts`. */
  readonly id: string;
  /** Hosts of the pages that may show a posting; `*.` before a host stands for all below it, and the host itself. */
  readonly hosts: readonly string[];
  /** Real addresses that show what this site's postings look like. */
  readonly proofUrls: readonly string[];
  /** The arrangements in which the site shows a posting, newest first; none where structured data is all there is to go by. */
  readonly layouts: readonly Layout[];
  /**
   * Id of the posting that the address names, or null. Cheap: no DOM.
   * The page's pane must show the same id before it is read.
   */
  jobId(url: URL): string | null;
  /**
   * What the page's own state says of its posting, in schema.org's terms for a JobPosting; null where it says nothing.
   * Asked where the page has no structured data.
   */
  embedded?(document: Document, jobId: string | null): Data | null;
  /** The forms in which a posting's page writes its own title: `{title} | {company} | LinkedIn`; see `_page-title.ts`. */
  readonly pageTitles?: readonly string[];
  /** The employer of all its postings, where there is one only. */
  readonly employer?: string | undefined;
  /** Lines that the site itself writes above and below a posting's text, in its languages. */
  readonly bounds?: Bounds;
  /** Canonical address of a posting; absent where only the page's own address will do. */
  address?(jobId: string, url: URL): string;
  /** Whether its layouts are found on hosts of others too, as recruiting systems are, and cannot be taken for anything else. */
  readonly portable?: boolean;
}
