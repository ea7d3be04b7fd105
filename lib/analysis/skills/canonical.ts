const s = 0x73;
/** Letters before a final s that make it part of the word: "class", "status", "analysis". */
const keepsS: ReadonlySet<string> = new Set(['s', 'u', 'i']);

/** A lower-cased word in the singular and in American spelling, so that "databases" and "modelling" meet "database" and "modeling". */
export function canonicalWord(word: string): string {
  const singular = singularOf(word);
  if (singular.length < 8) return singular;
  if (singular.endsWith('isation')) return `${singular.slice(0, -7)}ization`;
  if (singular === 'modelling' || singular === 'labelling') return singular.replace('lling', 'ling');
  return singular.startsWith('behaviour') ? `behavior${singular.slice(9)}` : singular;
}

/** A word without its plural ending; also of words written as one ("nodejs"), however little that means there. */
export function singularOf(word: string): string {
  if (word.charCodeAt(word.length - 1) !== s || word.length <= 3 || keepsS.has(word.charAt(word.length - 2)))
    return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses') || word.endsWith('xes')) return word.slice(0, -2);
  return word.slice(0, -1);
}

/**
 * Lower-cased forms, parted by semicolons and line ends and marked by `?` and `=` as in the rows, with each word made canonical and one space between words: what `tokenize` and
 * `canonicalWord` would make of each, but for all at once, because doing it form by form takes too long at start-up.
 */
export function canonicalForms(forms: string): string {
  return singularForms(
    forms
      .replace(/[^\p{L}\p{N}+#.;=?\n]+/gu, ' ')
      .replace(/(?<![\p{L}\p{N}+#])[+#]+/gu, ' ')
      .replace(/(?<=[\p{L}\p{N}+#])\.|\.(?!net\b)/gu, ' ')
      .replace(/ {2,5}/g, ' ')
      .replace(/^ | $|(?<=;) | (?=;)/gm, ''),
  )
    .replace(/isation\b/g, 'ization')
    .replace(/\b(mode|labe)lling\b/g, '$1ling')
    .replace(/\bbehaviour/g, 'behavior');
}

/** What `singularOf` makes of every word, at once. */
export function singularForms(forms: string): string {
  return forms
    .replace(/(?<=[a-z0-9])ies\b/g, 'y')
    .replace(/(?<=ss|[a-z0-9]x)es\b/g, '')
    .replace(/(?<=[a-z0-9]{2}[a-z0-9])(?<![sui])s\b/g, '');
}
