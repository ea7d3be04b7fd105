/**
 * Whether an address is covered by a WebExtension match pattern `scheme://host/path`; `*.` before a host covers the host itself too.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function matchesPattern(pattern: string, url: URL): boolean {
  const [, scheme, host, path] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || path === undefined) return false;
  return matchesScheme(scheme, url.protocol) && matchesHost(host, url.hostname) && matchesPath(path, url.pathname);
}

/** Patterns ask for secure hosts; the address noted with a saved page may still begin with `http:`. */
function matchesScheme(scheme: string, protocol: string): boolean {
  return scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:` || protocol === 'http:';
}

function matchesHost(host: string, hostname: string): boolean {
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

/** A `*` in a path stands for anything; the pieces between must follow one another. */
function matchesPath(path: string, pathname: string): boolean {
  const [first = '', ...rest] = path.split('*');
  if (!pathname.startsWith(first)) return false;
  let from = first.length;
  for (const piece of rest) {
    const at = pathname.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return rest.length > 0 || pathname === path;
}
