import { pendingReasons, postingSchema, type Reading, unreadReasons } from '../posting/posting.ts';
import { z } from '../posting/schema.ts';
import type { PageReading } from './page-readings.ts';

/** Long enough for every posting seen (the longest real one has some 40,000 characters), short enough to refuse a flood. */
const maxDescription = 400_000;

/** Characters of all a posting's other words together, as JSON. */
const maxBeside = 40_000;

/** A posting as a page script may hand it in: its address must be safe to show as a link. */
export const offeredPostingSchema = postingSchema.check(
  z.refine((posting) => posting.description.length <= maxDescription),
  z.refine(({ description: _, ...beside }) => JSON.stringify(beside).length <= maxBeside),
  z.refine((posting) => /^https?:\/\//i.test(posting.url) && posting.url.length <= 4000),
);

/** Reasons that carry no address. */
const barePageReasons = unreadReasons.filter((reason) => reason !== 'frame');

/** What a reader in a tab says, which an extension page takes in: the tab's process may be the page's, or a newer Rolescope's. */
const readingSchema = z.union([
  z.object({ status: z.literal('read'), posting: offeredPostingSchema }),
  z.object({ status: z.literal('pending'), reason: z.enum(pendingReasons) }),
  z.object({ status: z.literal('none'), reason: z.literal('frame'), address: z.url({ protocol: /^https?$/ }) }),
  z.object({ status: z.literal('none'), reason: z.enum(barePageReasons) }),
]);

const pageReadingSchema = z.object({
  url: z.string().check(z.maxLength(8000)),
  expected: z.boolean(),
  reading: readingSchema,
});

/** What a tab's reader answered; null where it is no reading. */
export function acceptReading(answer: unknown): Reading | null {
  return readingSchema.safeParse(answer).data ?? null;
}

/** The same of a reading that names its page. */
export function acceptPageReading(message: unknown): PageReading | null {
  return pageReadingSchema.safeParse(message).data ?? null;
}
