/** What the postings of a trade typically look like, in our own words: what we know of the field beyond the labelled postings. */
export interface Trade {
  readonly titles: readonly string[];
  /** Titles that say little or mislead: with this trade's duties under them, the duties decide. */
  readonly otherTitles: readonly string[];
  readonly duties: readonly string[];
  readonly asked: readonly string[];
}
