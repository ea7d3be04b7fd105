import type { Unread } from '../posting/posting.ts';
import { all, dialogs, lineOf, precedes } from './_dom.ts';

/** What stands in the way of a posting. */
type Obstacle = Exclude<Unread['reason'], 'frame'>;

interface Wall {
  readonly reason: Obstacle;
  /** Tests of the address' path, of the document's title, of the page's first heading, and a selector. */
  readonly path?: RegExp;
  readonly title?: RegExp;
  readonly heading?: RegExp;
  readonly selector?: string;
}

const walls: readonly Wall[] = [
  {
    reason: 'human-check',
    title:
      /^(?:just a moment|attention required|security check|security \||access denied|blocked|are you (?:a )?human|verify(?:ing)? (?:you|that)|captcha|pardon our interruption|hcaptcha)/i,
    heading:
      /humans only|additional verification required|verify (?:you are|that you)|are you (?:a )?human|unusual (?:traffic|activity)|access denied/i,
    selector: '#challenge-form, #challenge-running, #cf-challenge-running, #px-captcha, form[action*="captcha" i]',
  },
  {
    reason: 'sign-in',
    path: /^\/(?:login|uas\/login|signin|sign-in|signup|checkpoint|authwall|auth|account\/login)(?:\/|$)/i,
    heading: /^(?:sign in|log ?in|welcome back|join linkedin|anmelden|einloggen|se connecter|iniciar sesión|accedi)\b/i,
  },
  {
    reason: 'not-found',
    title: /\b404\b|(?:page|job|position) (?:was )?not found|nicht gefunden|introuvable/i,
    heading: /\b404\b|page not found|job not found|page (?:doesn.t|does not) exist|can.t find (?:the|that|this) page/i,
  },
];

/** Attributes in which cards of result lists hold their posting's id. */
const cardIds = ['data-job-id', 'data-jobid', 'data-jk'] as const;
const card = 'a[href], [data-job-id], [data-jobid]';
/** Addresses of single postings. A pattern on every link is several times faster than a selector for each word. */
const cardAddress =
  /(?:^|\/)(?:jobs?|careers?|positions?|openings?|vacanc(?:y|ies)|job-detail|role)\/|(?:jk|currentJobId)=/;

const listPath = /^\/(?:jobs\/(?:search|collections)|jobs\/?$|search|role\/)/i;

/** What stands in the way of a posting; null where the page shows no known obstacle. */
export function obstacleOf(document: Document, url: URL): Obstacle | null {
  return showsManyPostings(document) ? 'list' : (wallOf(document, url) ?? listOf(url));
}

/** An empty page, a check, a sign-in page or a page that is gone: nobody sees a posting there. */
export function wallOf(document: Document, url: URL): Obstacle | null {
  if (document.body === null || isEmpty(document.body)) return 'empty';
  const heading = firstHeading(document);
  const met = walls.find(
    ({ path, title, heading: pattern, selector }) =>
      path?.test(url.pathname) === true ||
      title?.test(document.title.trim()) === true ||
      pattern?.test(heading) === true ||
      (selector !== undefined && document.querySelector(selector) !== null),
  );
  return met?.reason ?? null;
}

/** The page's first heading; that of a dialog in front of it says nothing of the page. */
function firstHeading(document: Document): string {
  const headings = all(document, 'h1, h2').filter((heading) => heading.closest(dialogs) === null);
  return headings.map(lineOf).find((line) => line !== null) ?? '';
}

function listOf(url: URL): Obstacle | null {
  return listPath.test(url.pathname) ? 'list' : null;
}

function isEmpty(body: HTMLElement): boolean {
  return body.firstElementChild === null && (body.textContent ?? '').trim() === '';
}

function showsManyPostings(document: Document): boolean {
  return countPostingLinks(document) >= 5;
}

/** How many postings an element links to, as result lists do; of those before an element alone where one is given. */
export function countPostingLinks(root: ParentNode, before?: Element): number {
  const cards = all(root, card).filter(leadsToPosting);
  const counted =
    before === undefined ? cards : cards.filter((card) => precedes(card, before) && !card.contains(before));
  return new Set(counted.map(idOfCard)).size;
}

function leadsToPosting(link: Element): boolean {
  return cardAddress.test(link.getAttribute('href') ?? '') || cardIds.some((name) => link.hasAttribute(name));
}

/** An id as a parameter or in a path: several links to one posting count as one. */
const idParameter = /[?&](?:v?jk|currentJobId|jl|gh_jid|jobId)=([\w-]+)/;
const idInPath = /\d{6,20}/;

function idOfCard(card: Element): string {
  const own = cardIds.map((name) => card.getAttribute(name)).find((id) => id !== null);
  const address = card.getAttribute('href');
  if (address === null) return own ?? '';
  const path = address.replace(/[?#].*$/s, '');
  return own ?? idParameter.exec(address)?.[1] ?? idInPath.exec(path)?.[0] ?? path;
}
