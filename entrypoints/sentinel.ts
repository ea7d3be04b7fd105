/// <reference types="chrome" />
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * The only script on every page of a hiring site. It notices that a posting is coming and says so once; the background
 * then injects the rest, which follows the page from there. It imports nothing of ours and leaves nothing in the page.
 */

const marker = Symbol.for('rolescope.sentinel');

/** An address that names a posting: a posting's id as a parameter, or an id below a path of postings. */
const namesPosting =
  /[?&](?:currentJobId|v?jk|gh_jid|ashby_jid|jl|job_listing_slug)=\w|\/(?:jobs?|viewjob|job-listing|job-detail|apply|positions?|openings?|careers?|o|j|l|p)\/[^?#]{0,300}(?:\d{3}|[\da-f]{8}-)|\/viewjob\b|-JV_|^https:\/\/jobs\.[^/?#]+\/[^?#]{0,300}[\da-f]{8}-/i;

/** Panes of postings, by attributes that outlive classes. */
const panes =
  '[data-sdui-screen*="JobDetails"], #job-details, #jobDescriptionText, [data-automation-id="jobPostingHeader"], [itemtype$="schema.org/JobPosting"]';

const structuredData = 'script[type="application/ld+json"]';
const pollMilliseconds = 1000;

export default defineUnlistedScript(() => {
  const world = globalThis as { [marker]?: true };
  if (world[marker]) return;
  world[marker] = true;

  const stop = new AbortController();
  const { signal } = stop;
  let looked = '';
  let asking = false;

  function lookWhenMoved() {
    if (location.href !== looked) look();
  }

  function look() {
    looked = location.href;
    if (namesPosting.test(looked) || document.querySelector(panes) || hasStructuredPosting()) tell();
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
});

function hasStructuredPosting(): boolean {
  for (const script of document.querySelectorAll(structuredData)) {
    if (script.textContent?.includes('JobPosting')) return true;
  }
  return false;
}
