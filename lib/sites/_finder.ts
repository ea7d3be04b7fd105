import { flatten } from '../posting/flatten.ts';
import { all, around, isPresent, sameTitle, shared } from './_dom.ts';
import type { Fields, Found } from './_fields.ts';
import { readHeader } from './_header.ts';
import { isOtherPage } from './_other-pages.ts';
import { type Hints, type Place, paneAround } from './_pane.ts';
import { proseBlock, shortestPosting, survey } from './_prose-block.ts';
import { statedFacts } from './_stated-facts.ts';
import { countOwnLines, countTopLines } from './_top-lines.ts';

/** Titles of pages that lead to postings. */
const genericTitle =
  /^(?:jobs?|careers?|home|search(?: results| jobs)?|(?:all |current )?(?:open )?(?:positions|openings|vacancies|jobs|roles)|job (?:search|openings|listings?)|join us|work with us|stellenangebote|karriere|empleos?|ofertas de empleo|emplois?|offerte di lavoro|vacatures)$/i;

/** Kinds of sentence that postings have and other pages seldom have together, in the languages of the big markets. */
const cues: readonly RegExp[] = [
  /\b(?:responsibilities|what you.ll do|what you will do|your (?:role|tasks|mission)|the role|duties|aufgaben|missions?|responsabilidades|funciones|taken|arbetsuppgifter|arbeidsoppgaver|arbejdsopgaver|obowiązk(?:i|ów)|descripción (?:de la oferta|del puesto))\b/iu,
  /\b(?:requirements|qualifications|what you.ll bring|you have|we.re looking for|must have|your profile|skills|anforderungen|dein profil|ihr profil|profil recherché|requisitos|perfil|functie-eisen|kvalifikationer|kvalifikasjoner|requisiti|wymagania)\b/iu,
  /\b(?:years? of experience|experience (?:with|in)|degree in|berufserfahrung|expérience|experiencia|esperienza|ervaring|erfarenhet|erfaring|experiência|doświadczeni[ae])\b/iu,
  /\b(?:we offer|benefits|what we offer|perks|salary|compensation|wir bieten|nous offrons|ofrecemos|offriamo|wij bieden|vi erbjuder|vi tilbyr|vi tilbyder|oferecemos|oferujemy|equal opportunity)\b/iu,
  /\b(?:apply|full-?time|part-?time|permanent|contract|bewerb|postuler|inscr[íi]b|solicitar|candid|sollicite|ansök|søknad|ansøg|aplikuj|umow[aęy] o pracę)/iu,
];

/** How to look on a page of a site that is known. */
export interface Search extends Hints {
  /** The id that the address names, on a site that is known. */
  readonly jobId?: string;
  /** Least count of the five kinds of sentence. */
  readonly leastCues: number;
  /** Lines that the site itself writes above and below a posting's text. */
  readonly bounds?: Bounds | undefined;
}

export interface Bounds {
  readonly above: RegExp;
  readonly below: RegExp;
}

const anyPage: Search = { titles: [], isBoard: false, leastCues: 3 };

/**
 * Looks for a posting's text on a page that says nothing of itself: the container that names itself, else the block that holds most of the
 * page's prose. Refuses what does not read like one posting; null then.
 */
export function findPosting(
  document: Document,
  url: URL,
  search: Search = anyPage,
): (Fields & { readonly description: Found }) | null {
  if (document.body === null) return null;
  const parts = survey(document.body);
  const widest = proseBlock(parts);
  if (widest === null) return null;
  const block = search.bounds === undefined ? widest : belowHeading(widest, search.bounds.above);
  const { text, facts } = ownText(flatten(block, { skip: parts.asides }).split('\n'), search.bounds);
  if (!readsLikePosting(text, block, search.leastCues)) return null;
  const place = { document, url, pane: paneAround(block), block, hints: search };
  const header = readHeader(place, text);
  if (header.title === undefined || genericTitle.test(header.title.value)) return null;
  const isConfirmed = block !== widest || isConfirmedBy(place, header.title, search.jobId);
  if (search.isBoard ? !isConfirmed : isOtherPage(document, url, text, block, header.title.value)) return null;
  const description = { value: withoutSurroundings(text, header), from: 'dom:found-block' };
  return { ...statedFacts(facts), ...header, description };
}

/** The text without the title and the labels above it, and without what follows it. */
function withoutSurroundings(text: string, { title, company, location }: Fields): string {
  const lines = text.split('\n');
  const known = [company?.value, location?.value].filter(isPresent);
  const start = countTopLines(lines, title?.value ?? '', known);
  return lines.slice(start, countOwnLines(lines)).join('\n').trim();
}

/**
 * On a board an advertisement may read like a posting. Unless the site's own heading stands above the text, the title must be one that was
 * expected or the page's own, or the pane beside a list must name the posting's id.
 */
function isConfirmedBy({ document, pane, hints }: Place, title: Found, jobId: string | undefined): boolean {
  const sharedTitle = shared(document, 'title');
  if (title.from === 'dom:expected-title') return true;
  if ([document.title, sharedTitle, hints.titled ?? ''].some((own) => sameTitle(title.value, own))) return true;
  return jobId !== undefined && !pane.contains(document.body) && namesId(pane, jobId);
}

function namesId(pane: Element, jobId: string): boolean {
  return all(pane, '*').some(({ attributes }) => [...attributes].some(({ value }) => value.includes(jobId)));
}

/** The nearest element around the heading that the site itself writes above a text which is as long as a posting; else the block as it is. */
function belowHeading(block: Element, heading: RegExp): Element {
  const leaves = all(block, 'h2, h3, h4, p, div, span').filter((leaf) => leaf.childElementCount === 0);
  const mark = leaves.find((leaf) => heading.test(leaf.textContent?.trim() ?? ''));
  const outer = mark === undefined ? [] : around(mark);
  return outer.find((element) => (element.textContent ?? '').length > shortestPosting) ?? block;
}

/** The posting's own lines: between those that the site writes around them, without a table of facts at the start; and the other lines. */
function ownText(lines: readonly string[], bounds: Bounds | undefined): { text: string; facts: string[] } {
  const bare = (line: string) => line.replace(/^- /, '');
  const above = bounds === undefined ? 0 : lines.findIndex((line) => bounds.above.test(bare(line))) + 1;
  const below = bounds === undefined ? -1 : lines.findIndex((line, at) => at > above && bounds.below.test(bare(line)));
  const end = below < 0 ? lines.length : below;
  const start = above + factRows(lines.slice(above, end));
  return { text: lines.slice(start, end).join('\n').trim(), facts: [...lines.slice(0, start), ...lines.slice(end)] };
}

/** Fewer rows than this are sentences with a colon. */
const fewestRows = 3;

/** How many lines at the start are rows of a table: a short label and a short fact, known ones among them. */
function factRows(lines: readonly string[]): number {
  const rows = lines.findIndex((line) => !/^(?:- )?[^:]{2,40}: \S[^:]{0,80}$/.test(line));
  const isTable = rows >= fewestRows && Object.keys(statedFacts(lines.slice(0, rows))).length > 0;
  return isTable ? rows : 0;
}

function readsLikePosting(text: string, block: Element, leastCues: number): boolean {
  if (text.length < shortestPosting || countCues(text) < leastCues) return false;
  const headings = block.querySelectorAll('h1 a, h2 a, h3 a, h4 a, li > a').length;
  return headings < 8;
}

/** How many kinds of sentence that postings have stand in a text, of five. */
export function countCues(text: string): number {
  return cues.filter((cue) => cue.test(text)).length;
}
