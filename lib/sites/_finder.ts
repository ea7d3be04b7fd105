import { flatten } from '../posting/flatten.ts';
import { isHidden } from '../posting/visibility.ts';
import { lineAt, lineOf, linesAt, sameTitle } from './_dom.ts';
import type { Fields, Found } from './_fields.ts';
import { companyInHost } from './_host-name.ts';
import { countPostingLinks } from './_obstacles.ts';
import { statedFacts } from './_stated-facts.ts';

/** Least length of a posting's text, in characters. Shorter blocks are teasers. */
const shortestPosting = 400;

/** Names that say that a container is a job's description, whatever the site. */
const descriptionName = /(?:job|posting|vacancy|position|offer|career)[-_]?description/i;
const naming = ['id', 'class', 'data-testid', 'data-automation-id', 'data-qa'] as const;

const companySelector =
  '[itemprop="hiringOrganization"], [class*="company-name" i], [class*="companyName"], [data-testid*="company-name" i]';
const placeSelector =
  '[itemprop="jobLocation"], [class*="location" i], [data-testid*="location" i], [data-automation*="location" i]';

/** What stands on a page beside a posting and is not part of it. */
const asideSelector =
  'nav, header, footer, aside, form, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [aria-modal="true"]';
/** Titles of pages that lead to postings. */
const genericTitle =
  /^(?:jobs?|careers?|home|search(?: results| jobs)?|(?:all |current )?(?:open )?(?:positions|openings|vacancies|jobs|roles)|job (?:search|openings|listings?)|join us|work with us|stellenangebote|karriere|empleos?|ofertas de empleo|emplois?|offerte di lavoro|vacatures)$/i;
const asideName = /cookie|consent|similar|related|recommend|breadcrumb/i;

/** Kinds of sentence that postings have and other pages seldom have together, in the languages of the big markets. */
const cues: readonly RegExp[] = [
  /\b(?:responsibilities|what you.ll do|what you will do|your (?:role|tasks|mission)|the role|duties|aufgaben|missions?|responsabilidades|funciones|taken|arbetsuppgifter|descripción (?:de la oferta|del puesto))\b/iu,
  /\b(?:requirements|qualifications|what you.ll bring|you have|we.re looking for|must have|your profile|skills|anforderungen|dein profil|ihr profil|profil recherché|requisitos|perfil|functie-eisen|kvalifikationer|requisiti)\b/iu,
  /\b(?:years? of experience|experience (?:with|in)|degree in|berufserfahrung|expérience|experiencia|esperienza|ervaring|erfarenhet)\b/iu,
  /\b(?:we offer|benefits|what we offer|perks|salary|compensation|wir bieten|nous offrons|ofrecemos|offriamo|wij bieden|vi erbjuder|equal opportunity)\b/iu,
  /\b(?:apply|full-?time|part-?time|permanent|contract|bewerb|postuler|inscr[íi]b|solicitar|candid|sollicite|ansök)/iu,
];

/**
 * Looks for a posting's text on a page that says nothing of itself: the container that names itself, else the block that holds most of the
 * page's prose. Refuses what does not read like one posting; null then.
 */
export function findPosting(document: Document, url: URL): (Fields & { readonly description: Found }) | null {
  const title = titleOf(document);
  if (document.body === null || title === null || genericTitle.test(title.value)) return null;
  const parts = survey(document.body);
  const block = namedBlock(parts) ?? densestBlock(parts);
  if (block === null) return null;
  const description = flatten(block, { skip: parts.asides });
  if (!readsLikePosting(description, block)) return null;
  const facts = statedFacts(flatten(document.body, { skip: new Set([...parts.asides, block]) }).split('\n'));
  const company = companyOf(document, url, description);
  const location = locationOf(document, block);
  return {
    ...facts,
    title,
    ...(company !== null && { company }),
    ...(location !== null && facts.location === undefined && { location }),
    description: { value: description, from: 'dom:found-block' },
  };
}

/** A page's parts, gathered in one pass: a selector for all of this takes Chromium a fifth of a second on a large page. */
interface Parts {
  readonly asides: ReadonlySet<Element>;
  /** Containers that name themselves a job's description, outermost only, outside asides. */
  readonly named: readonly Element[];
  /** Innermost paragraphs, items, headings and cells outside asides. */
  readonly prose: readonly Element[];
}

const proseSelector = 'p, li, h2, h3, h4, dd, td';

function survey(body: Element): Parts {
  const asides = new Set<Element>(body.querySelectorAll(asideSelector));
  const named: Element[] = [];
  const prose: Element[] = [];
  let aside = null as Element | null;
  for (const element of body.querySelectorAll('*')) {
    if (aside?.contains(element) === true) continue;
    if (asides.has(element) || asideName.test(element.getAttribute('class') ?? element.id)) {
      asides.add(element);
      aside = element;
      continue;
    }
    if (element.matches(proseSelector) && element.querySelector(proseSelector) === null) prose.push(element);
    if (named.at(-1)?.contains(element) !== true && isNamedDescription(element)) named.push(element);
  }
  return { asides, named, prose };
}

function isNamedDescription(element: Element): boolean {
  return naming.some((name) => descriptionName.test(element.getAttribute(name) ?? ''));
}

/** The container that names itself and has a posting's length; several apart from one another are a list. */
function namedBlock({ named }: Parts): Element | null {
  const long = named.filter((element) => (element.textContent ?? '').length >= shortestPosting);
  return long.length === 1 ? (long[0] ?? null) : null;
}

/** The block that holds the most of the page's prose, two fifths at least, and leads to no other postings; without what surrounds it. */
function densestBlock({ prose }: Parts): Element | null {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const element of prose) {
    const weight = proseWeight(element);
    total += weight;
    for (let parent = element.parentElement; parent !== null && weight > 0; parent = parent.parentElement) {
      weights.set(parent, (weights.get(parent) ?? 0) + weight);
    }
  }
  const dense = [...weights].filter(([element, weight]) => weight >= 0.4 * total && countPostingLinks(element) < 3);
  const [widest] = dense.sort(([, one], [, other]) => other - one);
  if (widest === undefined) return null;
  const inside = dense.filter(([element, weight]) => weight >= 0.9 * widest[1] && widest[0].contains(element));
  return inside.at(-1)?.[0] ?? null;
}

/** Characters of an element's own prose; nothing where it is a row of links. */
function proseWeight(element: Element): number {
  const length = (element.textContent ?? '').trim().length;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  return length < 20 || linked > length / 2 ? 0 : length;
}

function readsLikePosting(text: string, block: Element): boolean {
  if (text.length < shortestPosting) return false;
  if (countCues(text) < 3) return false;
  const headings = block.querySelectorAll('h1 a, h2 a, h3 a, h4 a, li > a').length;
  return headings < 8;
}

/** How many kinds of sentence that postings have stand in a text, of five. */
export function countCues(text: string): number {
  return cues.filter((cue) => cue.test(text)).length;
}

/** The heading that the page's title repeats; else the only h1; else the start of the page's own title. */
function titleOf(document: Document): Found | null {
  const headings = [...new Set(linesAt(document, 'h1'))];
  const own = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  const repeated = headings.find((heading) => sameTitle(heading, own));
  if (repeated !== undefined) return { value: repeated, from: 'dom:h1' };
  if (headings.length === 1 && headings[0] !== undefined) return { value: headings[0], from: 'dom:h1' };
  const start =
    own
      .replace(/\s+/g, ' ')
      .split(/ [|–—·-] /)[0]
      ?.trim() ?? '';
  return headings.length === 0 && start !== '' ? { value: start, from: 'title' } : null;
}

function companyOf(document: Document, url: URL, text: string): Found | null {
  const named = lineAt(document, companySelector);
  if (named !== null) return { value: named, from: 'dom:company-name' };
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim() ?? '';
  if (site !== '') return { value: site.replace(/ (?:careers?|jobs)$/i, ''), from: 'dom:og:site_name' };
  const employer = / (?:at|@|bei|chez) ([^|–—-]{2,60})/.exec(document.title)?.[1]?.trim();
  if (employer !== undefined) return { value: employer, from: 'title' };
  const inHost = companyInHost(url, text);
  return inHost === null ? null : { value: inHost, from: 'url' };
}

/** A place that one element names, outside the text; where several name different places, none is taken. */
function locationOf(document: Document, block: Element): Found | null {
  const places = [...document.querySelectorAll(placeSelector)]
    .filter((element) => element.closest('nav, footer, form, aside, label, button') === null && !isHidden(element))
    .filter((element) => !block.contains(element))
    .map(lineOf)
    .filter((text) => text !== null && text.length <= 80);
  const [place, another] = new Set(places);
  return place === undefined || place === null || another !== undefined ? null : { value: place, from: 'dom:location' };
}
