import type { Tokens } from './tokens.ts';

/** The language that the words are of: BCP 47 primary subtag, or `und`. */
export function readLanguage(tokens: Tokens): string {
  return tokens.words.length > 0 ? 'en' : 'und';
}
