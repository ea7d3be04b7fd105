const phraseFiles =
  /\/lib\/(?:taxonomy\/concepts|analysis\/track\/(?:mark|cue)-rows|analysis\/structure\/heading-vocabulary)\.ts$/;

/**
 * Tables of phrases as they are shipped: without the blanks and line ends around the marks that part the phrases, which only make
 * them readable.
 * @param source a table, or the module around it
 */
export function compactPhrases(source: string): string {
  return source.replace(/ *\n? *\| *\n? */g, '|').replace(/; (?=[a-z\d])/g, ';');
}

/** Vite plugin that ships the tables of phrases compacted. */
export function compactPhraseTables() {
  return {
    name: 'rolescope:compact-phrases',
    transform: (code: string, file: string) =>
      phraseFiles.test(file) ? { code: compactPhrases(code), map: null } : null,
  };
}
