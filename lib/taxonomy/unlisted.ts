const prefix = 'unlisted:';

/** The id of a skill that has no row: its spelling, marked. */
export function unlistedId(spelling: string): string {
  return prefix + spelling.replace(/\s+/g, ' ');
}

/** The spelling in such an id; null for every other id. */
export function unlistedName(id: string): string | null {
  return id.startsWith(prefix) && id.length > prefix.length ? id.slice(prefix.length) : null;
}

/** What spellings of one name have in common: its letters and digits in lower case, without the plural's s. */
export function nameKey(name: string): string {
  const key = name.toLowerCase().replace(/[^a-z\d+#\x80-\uffff]/g, '');
  const letters = /[\x80-\uffff]/.test(key) ? key.replace(/[^\p{L}\p{N}+#]/gu, '') : key;
  return letters.endsWith('s') ? letters.slice(0, -1) : letters;
}
