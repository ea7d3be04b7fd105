/** What salvaging of every stored value has in common. Each takes anything and never throws. */

/** The fields of an object; none of what is no object. */
export function fieldsOf(raw: unknown): Record<string, unknown> {
  return typeof raw === 'object' && raw !== null ? { ...raw } : {};
}

/** A number from 0 to `most`; null where it is another or none. */
export function numberUpTo(most: number, raw: unknown): number | null {
  return typeof raw === 'number' && raw >= 0 && raw <= most ? raw : null;
}

/** The value that is one of these; null where it is none of them. */
export function oneOf<const T>(values: readonly T[], raw: unknown): T | null {
  return values.find((value) => value === raw) ?? null;
}

/** The entries of a list that can be kept; none of what is no list. */
export function listOf<T>(raw: unknown, salvage: (entry: unknown) => T | null): T[] {
  return Array.isArray(raw) ? raw.flatMap((entry) => salvage(entry) ?? []) : [];
}

/** Of entries with the same key the last, in the place of the first. */
export function distinct<T>(entries: readonly T[], keyOf: (entry: T) => unknown = (entry) => entry): T[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

/** A text of one character to `most`; null for anything else. */
export function textUpTo(most: number, raw: unknown): string | null {
  return typeof raw === 'string' && raw.length >= 1 && raw.length <= most ? raw : null;
}
