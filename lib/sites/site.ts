import type { Reading } from '../posting/posting.ts';

/** A hiring site that Rolescope reads: one file each. Reading never changes the page, uses no layout, and never throws. */
export interface Site {
  /** Equals the file's name. */
  readonly id: string;
  /** Match patterns of the pages that may show a posting. */
  readonly matches: readonly string[];
  /** Real addresses that show what this site's postings look like. */
  readonly proofUrls: readonly string[];
  /**
   * Id of the posting that the address names, or null. Cheap: no DOM.
   * The page's pane must show the same id before it is read.
   */
  jobId(url: URL): string | null;
  /** Reads the posting on the page at this moment. */
  read(document: Document, url: URL): Reading;
}
