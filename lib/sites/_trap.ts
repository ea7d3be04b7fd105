/** A page of fewer elements is read in no time however they are nested. */
const harmless = 5000;
/** Browsers nest no more levels than 512 when they parse a page; deeper ones were built by a script, to hurt. */
const deepest = 600;
/** Far beyond any real page (the largest saved one has 30,000 nodes). */
const mostElements = 150_000;

/** Whether a page's elements are so many, or so deeply nested, that looking around each of them would hold up the page. Linear. */
export function isTrap(document: Document): boolean {
  const count = document.getElementsByTagName('*').length;
  return count > mostElements || (count > harmless && isTooDeep(document.documentElement));
}

function isTooDeep(root: Element): boolean {
  let depth = 0;
  for (let at: Element | null = root; at !== null; ) {
    if (at.firstElementChild !== null) {
      at = at.firstElementChild;
      depth += 1;
      if (depth > deepest) return true;
      continue;
    }
    while (at !== null && at !== root && at.nextElementSibling === null) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at === root || at === null ? null : at.nextElementSibling;
  }
  return false;
}
