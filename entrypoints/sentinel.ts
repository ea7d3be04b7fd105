/// <reference types="chrome" />
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * The only script on every page of a hiring site. It notices that a posting is coming and says so once; the background
 * then injects the rest, which follows the page from there. It imports nothing of ours and leaves nothing in the page.
 */

const marker = Symbol.for('rolescope.sentinel');

/** Addresses that name a posting. Looser than the sites' own readers: a false alarm costs one injection, and shows nothing. */
const addresses = [
  // An id as a parameter.
  /[?&](?:currentJobId|v?jk|gh_jid|ashby_jid|jl|jid|jobId|job|token)=\w/i,
  // Paths of a single posting.
  /\/job\/\w|\/viewjob\b|-JV_|\/job-listings?[-/]|--\d{6,20}-inline/i,
  // An id with the title's words behind it, or a UUID.
  /\/\d{6,20}-[a-z]|-[\da-f]{4}-[\da-f]{4}-/i,
];

/** A path of postings; an id or a title's words below it name one. */
const belowPostings =
  /\/(?:jobs|details|job-detail|job-openings|postings|remote-jobs|positions?|openings?|careers|apply|o|j|p)\/(.+)/i;

/** Panes of postings, by attributes that outlive classes. */
const panes =
  '[data-sdui-screen*="JobDetails"], #job-details, #jobDescriptionText, [data-automation-id="jobPostingHeader"], [itemtype$="schema.org/JobPosting"]';

const structuredData = 'script[type="application/ld+json"]';
const pollMilliseconds = 1000;

export default defineUnlistedScript(() => {
  const world = globalThis as { [marker]?: true };
  if (world[marker]) return;
  world[marker] = true;
  // A page loaded ahead of its visit is not yet what the tab shows; an injection would go astray.
  const { prerendering } = document as Document & { readonly prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', watch, { once: true });
  else watch();
});

/** Looks at the page now and after each move, until somebody has heard that a posting is coming. */
function watch(): void {
  const stop = new AbortController();
  const { signal } = stop;
  let looked = '';
  let asking = false;

  function lookWhenMoved() {
    if (location.href !== looked) look();
  }

  function look() {
    looked = location.href;
    if (namesPosting() || document.querySelector(panes) || hasStructuredPosting()) tell();
  }

  function tell() {
    if (asking) return;
    asking = true;
    try {
      // The shape that lib/browser/messenger.ts listens for.
      chrome.runtime.sendMessage({ id: 0, type: 'posting-seen', timestamp: Date.now() }, (answer) => {
        asking = false;
        if (!chrome.runtime.lastError && answer?.res === true) stop.abort();
      });
    } catch {
      // The extension was updated or removed: there is nobody left to tell.
      stop.abort();
    }
  }

  const poll = setInterval(lookWhenMoved, pollMilliseconds);
  signal.addEventListener('abort', () => clearInterval(poll));
  window.navigation?.addEventListener('currententrychange', lookWhenMoved, { signal });
  window.addEventListener('popstate', lookWhenMoved, { signal });
  document.addEventListener('DOMContentLoaded', look, { signal });
  window.addEventListener('load', look, { signal });
  look();
}

function namesPosting(): boolean {
  const below = belowPostings.exec(location.pathname)?.[1] ?? '';
  return /[\d-]/.test(below) || addresses.some((address) => address.test(location.href));
}

function hasStructuredPosting(): boolean {
  for (const script of document.querySelectorAll(structuredData)) {
    if (script.textContent?.includes('JobPosting')) return true;
  }
  return false;
}
