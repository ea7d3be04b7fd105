import { z } from './schema.ts';

const text = z.nullable(z.string());

/**
 * A job posting as a reader gives it back: what the page says, in the page's words.
 *
 * - `site` is the id of the reader (`linkedin`, `indeed`, `json-ld`, `pasted`, …).
 * - `jobId` is the site's own id of the posting; null where the page names none.
 * - `url` is the canonical address of the posting, or the page's address.
 * - `description` is flattened text (see `flatten.ts`); every offset in an Analysis indexes it.
 * - `provenance` says for each field that is not null where it came from: `url`, `json-ld`, `dom:<selector-name>`, `title`.
 */
export const postingSchema = z.object({
  site: z.string(),
  jobId: text,
  url: z.string(),
  title: text,
  company: text,
  location: text,
  description: z.string(),
  workMode: text,
  employment: text,
  salaryText: text,
  postedText: text,
  provenance: z.record(z.string(), z.string()),
});

export type Posting = z.infer<typeof postingSchema>;

/** What a reader says of a page: a posting, "not yet" (the page is still changing), or "nothing here that I can read". */
export type Reading =
  | { readonly status: 'read'; readonly posting: Posting }
  | { readonly status: 'pending'; readonly reason: string }
  | { readonly status: 'none'; readonly reason: string };
