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

/** Why a page that is still changing gives no posting yet; also why it gives none where it stays so. */
export const pendingReasons = ['not-yet', 'another-posting'] as const;

/** Why a page gives no posting, by what it is or by who keeps it shut. */
export const unreadReasons = [
  ...pendingReasons,
  'empty',
  'frame',
  'human-check',
  'list',
  'no-access',
  'no-answer',
  'no-page',
  'no-posting',
  'not-found',
  'sign-in',
  'unreadable',
] as const;

/** Why nothing was read; of a posting in a frame of another site, also the frame's address. */
export type Unread =
  | { readonly reason: 'frame'; readonly address: string }
  | { readonly reason: Exclude<(typeof unreadReasons)[number], 'frame'> };

/** What a reader says of a page: a posting, "not yet" (the page is still changing), or "nothing here that I can read". */
export type Reading =
  | { readonly status: 'read'; readonly posting: Posting }
  | { readonly status: 'pending'; readonly reason: (typeof pendingReasons)[number] }
  | ({ readonly status: 'none' } & Unread);
