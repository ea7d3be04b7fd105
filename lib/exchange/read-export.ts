import type { ProblemCode } from '../i18n/problem-word.ts';
import { type SavedPosting, savedPostingSchema } from '../library/saved-posting.ts';
import { movedKeys, postingKey } from '../posting/posting-key.ts';
import { z } from '../posting/schema.ts';
import { withMovedKeys } from '../profile/corrections.ts';
import { type Corrections, correctionsSchema } from '../profile/corrections-schema.ts';
import { migrateProfile } from '../profile/migrate.ts';
import { type Profile, profileSchema } from '../profile/profile-schema.ts';
import { exportSchemaName, exportVersion } from './json.ts';
import { jsonDepth } from './json-depth.ts';

/** Larger than 10,000 long postings with their analyses. */
const maxCharacters = 200_000_000;
/** A file of more bytes holds more characters than that, or is none of ours. */
const maxBytes = 2 * maxCharacters;
const maxDepth = 32;
const maxJobs = 50_000;
const maxDescription = 1_000_000;

/** How every file that `toJson` wrote begins. */
const beginning = /^\uFEFF?\s*\{\s*"schema"\s*:\s*"rolescope-export"/;

/** An address that a link may lead to; a pasted posting has none. Keeps `javascript:` out. */
const safeAddress = /^(?:https?:\/\/|$)/i;

const envelopeSchema = z.object({
  schema: z.literal(exportSchemaName),
  version: z.int().check(z.minimum(1)),
  profile: z.optional(z.unknown()),
  corrections: z.optional(z.unknown()),
  jobs: z.array(z.unknown()).check(z.maxLength(maxJobs)),
});

/** Why a record does not fit: `field` is the path of what is missing or not as it should be ("posting.title"). */
export type Misfit =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'record' | 'address' | 'too-long' };

/** A record of the file that was left out. */
export interface LeftOut {
  /** Place of the job among the file's, from 1; null for the profile. */
  readonly job: number | null;
  /** The job's title, where it can be read. */
  readonly title: string | null;
  readonly misfit: Misfit;
}

/** What a file holds, checked: `jobs` has each identity once, the last one given. */
export interface ImportContents {
  readonly jobs: readonly SavedPosting[];
  /** Null where the file has none, or one that does not fit (then it is in `leftOut`). */
  readonly profile: Profile | null;
  /** Null where the file has none, or some that do not fit: they came of what a posting said and can be made again. */
  readonly corrections: Corrections | null;
  readonly leftOut: readonly LeftOut[];
}

/** Why a file could not be read at all. */
export type ImportFailure = Extract<ProblemCode, `file-${string}`>;

export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportFailure;

  constructor(code: ImportFailure) {
    super(`The file cannot be read: ${code}`);
    this.code = code;
  }
}

/** Whether a text, or the first 256 bytes of one, begins like a file that `toJson` wrote. */
export function beginsAsExport(text: string): boolean {
  return beginning.test(text);
}

/** Reads a file as `readExport` reads a text; one that is too large is not even loaded. Rejects with an ImportError. */
export async function readExportFile(file: Blob): Promise<ImportContents> {
  if (file.size > maxBytes) throw new ImportError('file-too-large');
  return readExport(await file.text());
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
    if ('kind' in job) leftOut.push({ job: index + 1, title: titleOf(raw), misfit: job });
    else jobs.set(job.key, job);
  }
  return {
    jobs: [...jobs.values()],
    profile: readProfilePart(envelope.profile, leftOut),
    corrections: readCorrectionsPart(envelope.corrections, [...jobs.values()]),
    leftOut,
  };
}

function readEnvelope(text: string): z.infer<typeof envelopeSchema> {
  if (text.length > maxCharacters) throw new ImportError('file-too-large');
  if (jsonDepth(text) > maxDepth) throw new ImportError('file-too-deep');
  const envelope = envelopeSchema.safeParse(parseJson(text.replace(/^\uFEFF/, '')));
  if (!envelope.success) throw new ImportError('file-other');
  if (envelope.data.version > exportVersion) throw new ImportError('file-newer');
  return envelope.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError('file-broken');
  }
}

/** The job, or why it does not fit. */
function readJob(raw: unknown): SavedPosting | Misfit {
  const parsed = savedPostingSchema.safeParse(raw);
  if (!parsed.success) return misfitOf(parsed.error);
  const job = parsed.data;
  if (!safeAddress.test(job.posting.url)) return { kind: 'address' };
  if (job.posting.description.length > maxDescription) return { kind: 'too-long' };
  // An older Rolescope made its keys otherwise; a key of anyone's making would hide another posting.
  return { ...job, key: postingKey(job.posting) };
}

function readProfilePart(raw: unknown, leftOut: LeftOut[]): Profile | null {
  if (raw === undefined) return null;
  const parsed = profileSchema.safeParse(migrateProfile(raw));
  if (parsed.success) return parsed.data;
  leftOut.push({ job: null, title: null, misfit: misfitOf(parsed.error) });
  return null;
}

/** Corrections under an older Rolescope's keys get those of the file's own postings. */
function readCorrectionsPart(raw: unknown, jobs: readonly SavedPosting[]): Corrections | null {
  const corrections = correctionsSchema.safeParse(raw).data;
  return corrections ? withMovedKeys(corrections, movedKeys(jobs.map(({ posting }) => posting))) : null;
}

function misfitOf(error: z.core.$ZodError): Misfit {
  const field = error.issues[0]?.path.join('.') ?? '';
  return field === '' ? { kind: 'record' } : { kind: 'field', field };
}

function titleOf(raw: unknown): string | null {
  const title = savedPostingSchema.shape.posting.shape.title.safeParse(
    (raw as { posting?: { title?: unknown } } | null)?.posting?.title,
  );
  return title.data?.slice(0, 80) ?? null;
}
