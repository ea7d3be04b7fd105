import { browser } from 'wxt/browser';
import { sharedWorld } from './world.ts';

const pollMilliseconds = 1000;

/**
 * Ends when the extension was updated, switched off or removed under the page: from then on every call into the browser
 * fails. The page scripts of a tab share one, and it is the only teardown they know.
 */
export function pageLife(): AbortSignal {
  const world = sharedWorld();
  world.life ??= startLife();
  return world.life;
}

/** False in a script whose extension is gone. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

function startLife(): AbortSignal {
  const life = new AbortController();
  const poll = setInterval(() => {
    if (isAlive()) return;
    clearInterval(poll);
    life.abort();
  }, pollMilliseconds);
  return life.signal;
}
