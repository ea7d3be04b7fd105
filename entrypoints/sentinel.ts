/// <reference types="chrome" />
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * The only script on every page of a hiring site. It notices that a posting is coming and says so once; the background
 * then injects the rest, which follows the page from there. It imports nothing of ours and leaves nothing in the page.
 */

const marker = Symbol.for('rolescope.sentinel');

/**
 * Addresses that name a posting, in small letters. Looser than the sites' own readers: a false alarm costs one injection, and shows nothing.
 * Plain patterns on purpose: compiling them is a good part of what this script costs a page.
 */
const addresses = [
  // An id as a parameter.
  /[?&](?:currentjobid|v?jk|gh_jid|ashby_jid|jl|jid|jobid|job|token)=\w/,
  // Paths of a single posting.
  /\/job\/\w|\/viewjob\b|-jv_|\/job-listings?[-/]|--\d{6,20}-inline/,
  // An id with the title's words behind it, or a UUID.
  /\/\d{6,20}-[a-z]|-[\da-f]{4}-[\da-f]{4}-/,
];

/** A path of postings; an id or a title's words below it name one. */
const belowPostings =
  /\/(?:jobs|details|job-detail|job-openings|postings|remote-jobs|positions?|openings?|careers|apply|o|j|p)\/(.+)/;

/** What every id and every title in an address holds; a home page or a feed holds none. */
const idOrWords = /[\d-]/;

/** Panes of postings, by attributes that outlive classes. */
const panes =
  '[data-sdui-screen*="JobDetails"], #job-details, #jobDescriptionText, [data-automation-id="jobPostingHeader"], [itemtype$="schema.org/JobPosting"]';

const structuredData = 'script[type="application/ld+json"]';
const pollMilliseconds = 1000;
/** A worker that is just being put to sleep may lose a message: it is sent again, so many times. */
const mostRepeats = 3;
const repeatMilliseconds = 500;

export default defineUnlistedScript(watch);

/**
 * Looks at the page now and after each move, until somebody has heard that a posting is coming. Its listeners then stay, and do nothing: an
 * `AbortController` would cost every page a third more than all the rest.
 */
function watch(): void {
  const world = globalThis as { [marker]?: true };
  if (world[marker]) return;
  world[marker] = true;
  let looked = '';
  let isNamed = false;
  let isAsking = false;
  let isHeard = false;
  let repeats = 0;
  let poll: ReturnType<typeof setInterval> | undefined;

  function lookWhenMoved() {
    if (location.href !== looked) look();
  }

  function look() {
    if (isHeard || isAsking) return;
    if (location.href !== looked) {
      looked = location.href;
      isNamed = namesPosting();
    }
    if (isNamed || showsPosting()) tell();
  }

  function tell() {
    // A page loaded ahead of its visit is not yet what the tab shows; an injection would go astray.
    const { prerendering } = document as Document & { readonly prerendering?: boolean };
    if (prerendering) document.addEventListener('prerenderingchange', look, { once: true });
    else ask();
  }

  function ask() {
    isAsking = true;
    try {
      // The shape that lib/browser/messenger.ts listens for.
      chrome.runtime.sendMessage({ id: 0, type: 'posting-seen', timestamp: Date.now() }, (answer) => {
        isAsking = false;
        const isLost = chrome.runtime.lastError !== undefined;
        if (!isLost && answer?.res === true) stop();
        else if (isLost && repeats < mostRepeats) {
          repeats += 1;
          setTimeout(look, repeatMilliseconds);
        }
      });
      // The browser fetches an extension's words at the first question, and the page waits: better now, while the worker wakes, than when the
      // panel is to be painted.
      chrome.i18n.getMessage('language');
    } catch {
      // The extension was updated or removed: there is nobody left to tell.
      stop();
    }
  }

  function stop() {
    isHeard = true;
    clearInterval(poll);
  }

  document.addEventListener('DOMContentLoaded', look);
  window.addEventListener('load', look);
  // Some browsers do not tell of moves.
  if (window.navigation) window.navigation.addEventListener('currententrychange', lookWhenMoved);
  else poll = setInterval(lookWhenMoved, pollMilliseconds);
  look();
}

function namesPosting(): boolean {
  const { pathname, search, hash } = location;
  const address = (pathname + search + hash).toLowerCase();
  if (!idOrWords.test(address)) return false;
  const below = belowPostings.exec(pathname.toLowerCase())?.[1] ?? '';
  return idOrWords.test(below) || addresses.some((known) => known.test(address));
}

function showsPosting(): boolean {
  // There is nothing yet where the page has only begun to load.
  if (document.readyState === 'loading') return false;
  if (document.querySelector(panes)) return true;
  const scripts = [...document.querySelectorAll(structuredData)];
  return scripts.some((script) => script.textContent?.includes('JobPosting'));
}
