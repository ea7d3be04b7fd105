import { type SavedPosting, savedPostingSchema } from '../library/saved-posting.ts';
import { postingKey } from '../posting/posting-key.ts';
import { z } from '../posting/schema.ts';
import { migrateProfile } from '../profile/migrate.ts';
import { type Profile, profileSchema } from '../profile/profile-schema.ts';
import { exportSchemaName, exportVersion } from './json.ts';
import { jsonDepth } from './json-depth.ts';

/** Larger than 10,000 long postings with their analyses. */
const maxCharacters = 200_000_000;
const maxDepth = 32;
const maxJobs = 50_000;
const maxDescription = 1_000_000;

/** An address that a link may lead to; a pasted posting has none. Keeps `javascript:` out. */
const safeAddress = /^(?:https?:\/\/|$)/i;

const envelopeSchema = z.object({
  schema: z.literal(exportSchemaName),
  version: z.int().check(z.minimum(1)),
  profile: z.optional(z.unknown()),
  jobs: z.array(z.unknown()).check(z.maxLength(maxJobs)),
});

/** A record of the file that was left out. `what` names it for the user: "Job 3 (Data Engineer)". */
export interface LeftOut {
  readonly what: string;
  readonly reason: string;
}

/** What a file holds, checked: `jobs` has each identity once, the last one given. */
export interface ImportContents {
  readonly jobs: readonly SavedPosting[];
  /** Null where the file has none, or one that does not fit (then it is in `leftOut`). */
  readonly profile: Profile | null;
  readonly leftOut: readonly LeftOut[];
}

/** Why a file could not be read at all. The message is for the user. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/**
 * Reads what `toJson` wrote, from a file that anyone may have written. Records that fit come in; others are listed with
 * the reason. Writes nothing. Throws an ImportError where the file as a whole is not an export.
 */
export function readExport(text: string): ImportContents {
  const envelope = readEnvelope(text);
  const leftOut: LeftOut[] = [];
  const jobs = new Map<string, SavedPosting>();
  for (const [index, raw] of envelope.jobs.entries()) {
    const job = readJob(raw);
    if (typeof job === 'string') leftOut.push({ what: nameOf(raw, index), reason: job });
    else jobs.set(job.key, job);
  }
  return { jobs: [...jobs.values()], profile: readProfilePart(envelope.profile, leftOut), leftOut };
}

function readEnvelope(text: string): z.infer<typeof envelopeSchema> {
  if (text.length > maxCharacters) throw new ImportError('The file is too large for a Rolescope export.');
  if (jsonDepth(text) > maxDepth) throw new ImportError('The file nests too deeply for a Rolescope export.');
  const envelope = envelopeSchema.safeParse(parseJson(text.replace(/^\uFEFF/, '')));
  if (!envelope.success) {
    throw new ImportError('The file is not a Rolescope export. Choose a JSON file that Rolescope wrote.');
  }
  if (envelope.data.version > exportVersion) {
    throw new ImportError('The file was written by a newer Rolescope. Update Rolescope and try again.');
  }
  return envelope.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError('The file is not JSON. It may be cut short; export it again and try once more.');
  }
}

/** The job, or why it does not fit. */
function readJob(raw: unknown): SavedPosting | string {
  const parsed = savedPostingSchema.safeParse(raw);
  if (!parsed.success) return reasonOf(parsed.error);
  const job = parsed.data;
  if (job.key !== postingKey(job.posting)) return 'Its "key" is not that of its posting.';
  if (!safeAddress.test(job.posting.url)) return 'Its "posting.url" is not an address of the web.';
  if (job.posting.description.length > maxDescription) return 'Its text is longer than a million characters.';
  return job;
}

function readProfilePart(raw: unknown, leftOut: LeftOut[]): Profile | null {
  if (raw === undefined) return null;
  const parsed = profileSchema.safeParse(migrateProfile(raw));
  if (parsed.success) return parsed.data;
  leftOut.push({ what: 'Profile', reason: reasonOf(parsed.error) });
  return null;
}

function reasonOf(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  const path = issue?.path.join('.') ?? '';
  return path === '' ? 'It is not a record.' : `Its "${path}" is missing or not as it should be.`;
}

function nameOf(raw: unknown, index: number): string {
  const title = savedPostingSchema.shape.posting.shape.title.safeParse(
    (raw as { posting?: { title?: unknown } } | null)?.posting?.title,
  );
  return title.data ? `Job ${index + 1} (${title.data.slice(0, 80)})` : `Job ${index + 1}`;
}
