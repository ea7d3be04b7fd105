/** A posting of our own, and what a reader of its language takes from it. */
export interface PostingCase {
  readonly name: string;
  readonly title: string;
  readonly location?: string;
  readonly text: string;
  readonly language: string;
  /** Ids of skills that must be found, and how. */
  readonly required: readonly string[];
  readonly preferred?: readonly string[];
  readonly mentioned?: readonly string[];
  /** Ids of skills that must be found at any level. */
  readonly found?: readonly string[];
  /** As "min-max currency period"; null where none is printed. */
  readonly pay: string | null;
  readonly workMode: string | null;
  readonly yearsMin?: number | null;
  readonly degree?: string | null;
  readonly employment?: string | null;
  readonly seniority?: string | null;
}
