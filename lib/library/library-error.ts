/** Why the library could not do what was asked. `message` is for the user. */
export type LibraryFailure = 'full' | 'newer' | 'broken';

const messages: Readonly<Record<LibraryFailure, string>> = {
  full: 'There is no room left to save this. Free some disk space or remove saved postings, then try again. Nothing was changed.',
  newer: 'Your saved postings were last used by a newer Rolescope. Update Rolescope to change them. Nothing is lost.',
  broken: 'The browser could not open the saved postings. Restart the browser and try again.',
};

export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly failure: LibraryFailure;

  constructor(failure: LibraryFailure, cause?: unknown) {
    super(messages[failure], { cause });
    this.failure = failure;
  }
}

const failures: ReadonlyMap<string | undefined, LibraryFailure> = new Map([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
]);

/** The library's error for one of IndexedDB or Dexie, which nests the error that tells in `inner`. */
export function libraryErrorOf(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  let innermost = error as { name?: string; inner?: unknown } | null;
  while (innermost?.inner) innermost = innermost.inner;
  return new LibraryError(failures.get(innermost?.name) ?? 'broken', error);
}
