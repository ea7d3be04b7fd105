const pollMilliseconds = 500;

/**
 * Calls back after each single-page move and when the page comes back from the back/forward cache, with `location` already new.
 * Listens and polls; never touches `history`, which the page would notice and which an isolated world cannot see anyway.
 */
export function watchAddress(onMove: () => void, signal: AbortSignal): void {
  let known = location.href;

  function compare() {
    if (location.href === known) return;
    known = location.href;
    onMove();
  }

  const poll = setInterval(compare, pollMilliseconds);
  signal.addEventListener('abort', () => clearInterval(poll), { once: true });
  window.navigation?.addEventListener('currententrychange', compare, { signal });
  window.navigation?.addEventListener('navigatesuccess', compare, { signal });
  window.addEventListener('popstate', compare, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && onMove(), { signal });
}
