import type { ProblemCode } from '../i18n/problem-word.ts';

/** Why the library could not do what was asked: no room left, last used by a newer Rolescope, or not to be opened. */
export type LibraryFailure = Extract<ProblemCode, 'full' | 'newer' | 'broken'>;

export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly code: LibraryFailure;

  constructor(code: LibraryFailure, cause?: unknown) {
    super(`The library failed: ${code}`, { cause });
    this.code = code;
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
