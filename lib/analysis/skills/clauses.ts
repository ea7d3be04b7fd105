import { look, type Tokens } from '../tokens.ts';

/** Words that begin a requirement of their own after a comma. */
const openers: ReadonlySet<string> = new Set(
  (
    'ability able although background but comfort comfortable demonstrated experience experienced expertise exposure familiar familiarity ' +
    'hands ideally interest knowledge plus preferably prior proficiency proficient proven skills solid strong though understanding while with working you your ' +
    'kenntnisse grundkenntnisse erfahrung erfahrungen gute sehr sicherer idealerweise connaissance connaissances maîtrise expérience notions ' +
    'idéalement kennis ervaring bij conocimiento conocimientos experiencia dominio valorable conoscenza esperienza conhecimento conhecimentos experiência'
  ).split(' '),
);

const partsSentence = /[;:\u2013\u2014|]|\.\s|\s-\s|\n[ \t]{0,8}[-*\u2022]/;

/** Where the clause that holds a token begins: the first token after a semicolon, a dash, or a comma before a new requirement. */
export function clauseStart(text: string, tokens: Tokens, token: number, first: number): number {
  for (let at = token; at > first; at -= 1) {
    if (isBlankBefore(tokens, at)) continue;
    const gap = gapBefore(text, tokens, at);
    if (partsSentence.test(gap)) return at;
    if (gap.includes(',') && opensRequirement(tokens, at)) return at;
  }
  return first;
}

/** The token after the last of the clause that holds a token. */
export function clauseEnd(text: string, tokens: Tokens, token: number, end: number): number {
  for (let at = token + 1; at < end; at += 1) {
    if (!isBlankBefore(tokens, at) && partsSentence.test(gapBefore(text, tokens, at))) return at;
  }
  return end;
}

/** Words that may stand before an opener. */
const beforeOpener: ReadonlySet<string> = new Set(['and', 'with', 'la', 'une', 'eine', 'een', 'una', 'der', 'die']);

function opensRequirement({ words }: Tokens, at: number): boolean {
  const next = beforeOpener.has(words[at] ?? '') ? at + 1 : at;
  return openers.has(words[at] ?? '') || openers.has(words[next] ?? '');
}

/** Whether nothing but one blank stands between a token and the one before it, as between most. */
export function isBlankBefore({ looks }: Tokens, at: number): boolean {
  return ((looks[at] ?? 0) & look.afterBlank) !== 0;
}

/** What stands between a token and the one before it. */
export function gapBefore(text: string, { starts, ends }: Tokens, at: number): string {
  return text.slice(ends[at - 1] ?? 0, starts[at] ?? text.length);
}
