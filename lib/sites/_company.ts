import { all, folded, sameTitle, shared } from './_dom.ts';
import type { Found } from './_fields.ts';
import { companyInHost } from './_host-name.ts';
import { linesAbove, type Place } from './_pane.ts';

/** Links to an employer's own page, as boards of many employers have them. */
const companyLink =
  'a[href*="/company/"], a[href*="/companies/"], a[href*="/cmp/"], a[href*="/company-profile/"], a[href*="/Overview/"]';
/** What pages write beside their company's name. */
const besideName = /^(?:careers|jobs) (?:at|bei|chez) | (?:careers?|jobs|karriere)$| ?(?:company )?logo$/gi;
const legalForm = /,? (?:gmbh|ag|se|inc\.?|ltd\.?|limited|llc|plc|corp\.?|s\.?a\.?|b\.?v\.?)$/i;

/**
 * The employer's name: a board links it, a company's own page says it for sharing; else a name on the page that the posting's text confirms;
 * else the host's.
 * @param prose the posting's text
 * @param around lines beside the title
 * @param location the posting's place: a title may name it where another names the employer
 */
export function companyOf(
  { document, url, pane, block, hints }: Place,
  {
    title,
    prose,
    around,
    location,
  }: { title: string; prose: string; around: readonly string[]; location?: string | undefined },
): Found | null {
  const site = shared(document, 'site_name').replace(besideName, '');
  if (hints.isBoard) {
    const [linked] = linesAbove(block, pane, companyLink);
    if (linked !== undefined) return { value: linked, from: 'dom:company-link' };
  } else {
    if (site !== '') return { value: site, from: 'dom:og:site_name' };
    const employer = / (?:at|@|bei|chez) ([^|–—-]{2,60})/.exec(document.title)?.[1]?.trim();
    if (employer !== undefined) return { value: employer, from: 'title' };
  }
  const isOther = (name: string) =>
    name !== '' &&
    name !== location &&
    !sameTitle(name, title) &&
    !(hints.isBoard && url.hostname.includes(bare(name)));
  const logo = [site, ...logosOf(document)].find((name) => isOther(name) && mentions(name, prose) > 0);
  if (logo !== undefined) return { value: logo, from: 'dom:logo' };
  const titled = partsOfTitle(document).findLast((name) => isOther(name) && isEmployerIn(name, prose));
  if (titled !== undefined) return { value: titled, from: 'title' };
  const beside = around.find((name) => isOther(name) && isEmployerIn(name, prose));
  if (beside !== undefined) return { value: beside, from: 'dom:beside-title' };
  const value = companyInHost(url, prose, hints.isBoard ? 2 : 1);
  return value === null ? null : { value, from: 'url' };
}

/** More pictures than this at the start of a page are no logos. */
const mostLogos = 10;

function logosOf(document: Document): string[] {
  const images = all(document, 'img[alt]').slice(0, mostLogos);
  return images.map((image) => (image.getAttribute('alt') ?? '').replace(besideName, '').trim());
}

function partsOfTitle(document: Document): string[] {
  const parts = folded(document.title).split(/ [|–—·•-] |: | (?:at|@|bei|chez) /);
  return parts.map((part) => part.replace(besideName, '').trim());
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** How often a text names a company, spelled as here. */
function mentions(name: string, prose: string): number {
  return name.length < 2 ? 0 : wordsOf(prose).split(wordsOf(name.replace(legalForm, ''))).length - 1;
}

function wordsOf(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}&+]+/gu, ' ').trim()} `;
}

/** Whether a text speaks of a name as an employer does of itself: more than once, at the start of a line, or as what one joins. */
function isEmployerIn(name: string, prose: string): boolean {
  const short = name.replace(legalForm, '');
  if (!/^[\p{Lu}\d]/u.test(short) || mentions(name, prose) === 0) return false;
  if (mentions(name, prose) > 1 || prose.split('\n').some((line) => line.startsWith(`${short} `))) return true;
  return ['at', 'At', 'join', 'Join', 'About', 'Bei', 'bei', 'chez'].some((word) => prose.includes(`${word} ${short}`));
}
