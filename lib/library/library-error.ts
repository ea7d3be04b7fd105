/** Why the library could not do what was asked. `message` is for the user. */
export type LibraryFailure = 'full' | 'newer' | 'closed' | 'broken';

const messages: Readonly<Record<LibraryFailure, string>> = {
  full: 'There is no room left to save this. Free some disk space or remove saved postings, then try again. Nothing was changed.',
  newer: 'Your saved postings were last used by a newer Rolescope. Update Rolescope to change them. Nothing is lost.',
  closed: 'Rolescope was updated. Reload this page to go on.',
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

const failures: Readonly<Record<string, LibraryFailure>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DatabaseClosedError: 'closed',
};

/** The library's error for one of IndexedDB or Dexie, which nests the telling one in `inner`. */
export function libraryErrorOf(error: unknown): LibraryError {
  let failure: LibraryFailure = 'broken';
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; depth += 1) {
    if (inner instanceof LibraryError) return inner;
    if (Object.hasOwn(failures, inner.name)) failure = failures[inner.name] ?? failure;
    inner = (inner as { inner?: unknown }).inner;
  }
  return new LibraryError(failure, error);
}
