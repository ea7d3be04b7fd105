import { unlistedId } from '../../taxonomy/unlisted.ts';
import { languageCode } from '../language-names.ts';
import { look, type Tokens } from '../tokens.ts';
import { perWord } from '../word-table.ts';
import { bracketAt, bracketsOf } from './brackets.ts';
import { gapBefore } from './clauses.ts';
import { isBesideSkill, isConjunction, standsInList, type TokenRange, type TokenSet, tokensOf } from './list-items.ts';
import { type FoundForm, foundForm } from './match-forms.ts';

/** Most words of a name that no row has. */
const mostWords = 2;

/** Names that stand in lists of skills without being one: degrees, places, languages, parts of a firm. */
const otherNames: ReadonlySet<string> = new Set(
  (
    'ai cd ce bs ms ba ma mba phd ph d bsc msc us usa uk eu emea apac excellent strong ability ' +
    'experience knowledge familiarity engineering physics economics finance legal hr it operations systems data technology business science ' +
    'stem etc for communication leadership collaboration curiosity teamwork problem publications market markets credit risk operational product ' +
    'products support media gaming automotive cloud storage search memory monitor functions retention logistics documents intelligence ' +
    'deployment advanced scalable google amazon microsoft apple meta ibm intel amd nvidia ' +
    'bonus plus preferred optional required essential mandatory desirable desired advantage asset ' +
    'kenntnisse erfahrung erfahrungen kennis ervaring connaissance connaissances'
  ).split(' '),
);

/**
 * Names that no row has, standing in a list between or beside skills that have one ("Airflow, Kestra and Dagster").
 * Each is one or two words with a capital or a digit; plain capitalised words count only where they are asked for.
 * @param capitalsTell whether a capital tells a name: in German every noun has one, so that it does only inside brackets
 */
export function unlistedNames(
  text: string,
  tokens: Tokens,
  first: number,
  end: number,
  known: readonly FoundForm[],
  capitalsTell: boolean,
): readonly FoundForm[] {
  if (known.length === 0) return none;
  let taken: TokenSet | null = null;
  let found: FoundForm[] | null = null;
  const kinds = nameKinds(tokens.table);
  for (let at = first; at < end; at += 1) {
    if (!isNameOf(kinds, tokens, at)) continue;
    taken ??= tokensOf(known, first, end);
    if (taken.has(at)) continue;
    if (!capitalsTell && !isOddly(kinds, tokens, at) && !isInBracket(tokens, at, first, end)) continue;
    const endToken = endOfName(text, tokens, at, end, taken);
    const name = { firstToken: at, endToken };
    at = endToken - 1;
    if (
      endToken - name.firstToken > mostWords ||
      !standsInList(text, tokens, name, first, end) ||
      !isBesideSkill(tokens, name, taken) ||
      isAside(text, tokens, name, taken)
    )
      continue;
    found ??= [];
    found.push(formOf(text, tokens, name, first));
    taken.addRange(name);
  }
  return found?.filter(({ start, end: last }) => last - start > 1) ?? none;
}

const none: readonly never[] = [];

function isInBracket({ marks, starts, ends }: Tokens, at: number, first: number, end: number): boolean {
  const brackets = bracketsOf(marks, starts[first] ?? 0, ends[end - 1] ?? 0);
  return bracketAt(brackets, starts[at] ?? 0) !== null;
}

/** Whether a name is only short for what stands before its bracket ("(RCM)"), or ends a run of names that are no skills ("LMEV/LMDP/UDEP"). */
function isAside(text: string, tokens: Tokens, { firstToken, endToken }: TokenRange, taken: TokenSet) {
  const before = gapBefore(text, tokens, firstToken);
  if (before.endsWith('(') && gapBefore(text, tokens, endToken).startsWith(')')) {
    return /^\p{Lu}\p{Ll}?\p{Lu}{1,8}s?$/u.test(text.slice(tokens.starts[firstToken], tokens.ends[endToken - 1]));
  }
  const isRun = before === '/' && gapBefore(text, tokens, firstToken - 1) === '/';
  return isRun && !taken.has(firstToken - 1) && !taken.has(firstToken - 2);
}

function formOf(text: string, tokens: Tokens, { firstToken, endToken }: TokenRange, first: number): FoundForm {
  const start = tokens.starts[firstToken] ?? 0;
  const end = tokens.ends[endToken - 1] ?? start;
  const needsAsking = firstToken === first || !isOddlySpelt(text, start, end);
  return foundForm(tokens, unlistedId(text.slice(start, end)), firstToken, endToken, needsAsking);
}

/** Whether a word is a name: always where digits stand among its letters, never where it is one of the other names; others by their capitals. */
type NameKind = 'always' | 'never' | 'capitalised';

const nameKinds = perWord((word): NameKind => {
  if (otherNames.has(word) || languageCode(word) !== null) return 'never';
  return isOddlySpelt(word, 0, word.length) ? 'always' : 'capitalised';
});

/**
 * Whether a token may be a name: it has a capital, or digits among its letters.
 * @param capitalsTell whether a capital at its beginning tells a name
 */
export function isName(tokens: Tokens, at: number, capitalsTell: boolean): boolean {
  const kinds = nameKinds(tokens.table);
  return isNameOf(kinds, tokens, at) && (capitalsTell || isOddly(kinds, tokens, at));
}

/** Whether more than a capital at its beginning tells a name. */
function isOddly(kinds: readonly NameKind[], { numbers, looks }: Tokens, at: number): boolean {
  return kinds[numbers[at] ?? 0] === 'always' || ((looks[at] ?? 0) & look.innerCapital) !== 0;
}

function isNameOf(kinds: readonly NameKind[], { numbers, looks }: Tokens, at: number): boolean {
  const hasCapital = ((looks[at] ?? 0) & (look.capital | look.innerCapital)) !== 0;
  const kind = kinds[numbers[at] ?? 0];
  return kind === 'always' || (hasCapital && kind === 'capitalised');
}

/** Whether capitals or digits stand among small letters or after the first letter: "HATEOAS", "vCenter", "n8n"; not in a plain number. */
function isOddlySpelt(text: string, start: number, end: number): boolean {
  let letters = 0;
  let signs = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 0x30 && code <= 0x39;
    if (!isDigit) letters += 1;
    if (at > start && (isDigit || isCapital(code))) signs += 1;
  }
  return letters > 0 && signs > 0;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function endOfName(text: string, tokens: Tokens, at: number, end: number, taken: TokenSet): number {
  let next = at + 1;
  while (
    next < end &&
    next - at <= mostWords &&
    !taken.has(next) &&
    !isConjunction(tokens, next) &&
    /^[ .-]$/.test(gapBefore(text, tokens, next))
  ) {
    next += 1;
  }
  return next;
}
