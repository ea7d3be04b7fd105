/** What a suspicious page could have noticed. */
export interface Traces {
  /** Elements and attributes that something other than the page's own scripts added, changed or removed. */
  readonly changes: readonly string[];
  readonly messages: readonly string[];
  readonly events: readonly string[];
  readonly violations: readonly string[];
  /** Names on `window` that were not there before. */
  readonly globals: readonly string[];
}

/**
 * Runs in each page ahead of its own scripts and watches as closely as a page can. Refers to nothing outside itself.
 * What it saw is in `window.__traces()`.
 */
export function recordTraces(): void {
  const changes: string[] = [];
  const messages: string[] = [];
  const events: string[] = [];
  const violations: string[] = [];
  let known: Set<string> | null = null;

  const describeNode = (node: Node) => (node instanceof Element ? node.outerHTML.slice(0, 200) : node.nodeName);
  // While the document is parsed only what is not the parser's own counts: attributes, and strangers beside head and body.
  const isParsed = (node: Node, parent: Node) =>
    known === null && (parent.nodeName !== 'HTML' || node.nodeName !== 'DIV');
  const take = (records: readonly MutationRecord[]) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'attributes') changes.push(`attribute ${attributeName} of ${describeNode(target)}`);
      for (const node of addedNodes) {
        if (!isParsed(node, target)) changes.push(`added ${describeNode(node)} to ${target.nodeName}`);
      }
      for (const node of removedNodes) changes.push(`removed ${describeNode(node)} from ${target.nodeName}`);
    }
  };
  const observer = new MutationObserver(take);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  document.addEventListener('DOMContentLoaded', () => {
    take(observer.takeRecords());
    known = new Set(Object.getOwnPropertyNames(window));
  });

  window.addEventListener('message', (event) => messages.push(JSON.stringify(event.data)), true);
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
  // An event of an unknown name reaches only who listens for it; every listener of the page is asked for in the one place it can be.
  for (const name of ['wxt:content-script-started', 'wxt:locationchange', 'rolescope', 'rolescope:ready']) {
    for (const target of [window, document]) target.addEventListener(name, () => events.push(name), true);
  }
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    events.push(event.type);
    return dispatch.call(this, event);
  };

  Object.defineProperty(window, '__traces', {
    enumerable: false,
    value: () => ({
      changes,
      messages,
      events,
      violations,
      globals: Object.getOwnPropertyNames(window).filter((name) => known !== null && !known.has(name)),
    }),
  });
}
