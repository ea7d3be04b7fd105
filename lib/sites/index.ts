import type { Reading } from '../posting/posting.ts';
import { frameAddresses, frameDocuments } from './_frames.ts';
import { readSite } from './_read-site.ts';
import { isTrap } from './_trap.ts';
import { ashby } from './ashby.ts';
import { structuredBoards } from './boards.ts';
import { builtin } from './builtin.ts';
import { dice } from './dice.ts';
import { readAnyPage } from './generic.ts';
import { glassdoor } from './glassdoor.ts';
import { greenhouse } from './greenhouse.ts';
import { hiringCafe } from './hiring-cafe.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { monster } from './monster.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { seek } from './seek.ts';
import type { Site } from './site.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { welcomeToTheJungle } from './welcome-to-the-jungle.ts';
import { wellfound } from './wellfound.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { ycombinator } from './ycombinator.ts';
import { ziprecruiter } from './ziprecruiter.ts';

/** Every site that Rolescope reads without being asked. */
export const sites: readonly Site[] = [
  linkedin,
  indeed,
  greenhouse,
  lever,
  ashby,
  workday,
  builtin,
  glassdoor,
  smartrecruiters,
  workable,
  recruitee,
  teamtailor,
  personio,
  icims,
  wellfound,
  ycombinator,
  dice,
  ziprecruiter,
  monster,
  seek,
  welcomeToTheJungle,
  hiringCafe,
  ...structuredBoards,
];

const portable = sites.filter((site) => site.portable === true);

/** The site that an address belongs to, or null. */
export function siteOf(url: URL): Site | null {
  return sites.find(({ hosts }) => hosts.some((host) => isOn(host, url))) ?? null;
}

/** Browsers are asked for secure pages alone; the address noted with a saved page may still begin with `http:`. */
function isOn(host: string, { protocol, hostname }: URL): boolean {
  const isBelow = host.startsWith('*.') && hostname.endsWith(host.slice(1));
  return /^https?:$/.test(protocol) && (isBelow || hostname === host.replace('*.', ''));
}

/** Id of the posting that an address names on a known site, or null. Cheap: no DOM. */
export function jobIdOf(url: URL): string | null {
  return siteOf(url)?.jobId(url) ?? null;
}

/**
 * Reads the posting that a page shows: by its site's layouts where the address is of a known site, else by what any page may hold;
 * then in the page's own frames. Changes nothing on the page and never throws; a page that defeats the reader gives `none`.
 * @param document the page's document, a live one or one parsed from a file
 * @param url the page's address
 */
export function readPage(document: Document, url: URL): Reading {
  try {
    if (isTrap(document)) return { status: 'none', reason: 'unreadable' };
    const site = siteOf(url);
    return site === null ? readForeign(document, url) : readKnown(site, document, url);
  } catch {
    return { status: 'none', reason: 'unreadable' };
  }
}

function readKnown(site: Site, document: Document, url: URL): Reading {
  const reading = readSite(site, document, url);
  if (reading.status === 'read') return reading;
  const inFrames = frameDocuments(document).map((frame) => readSite(site, frame, url));
  return inFrames.find(({ status }) => status === 'read') ?? reading;
}

function readForeign(document: Document, url: URL): Reading {
  const reading = readAnyPage(document, url, portable);
  if (reading.status === 'read') return reading;
  const inFrames = frameDocuments(document).map((frame) => readAnyPage(frame, url, portable));
  const framed = inFrames.find(({ status }) => status === 'read');
  if (framed !== undefined) return framed;
  const board = frameAddresses(document, url).find((address) => jobIdOf(address) !== null);
  if (board === undefined) return reading;
  return { status: 'none', reason: 'frame', address: board.href };
}
