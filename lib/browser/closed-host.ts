import { hideWhenDead } from './fuse.ts';
import { isolateEvents } from './trusted-events.ts';

/** Removing our element this often is the page's way of saying no. */
const maxReturns = 10;

/** A place of ours in a page. */
export interface ClosedHost {
  /** Where to draw. */
  readonly stage: Element;
  /** Puts the element into the page; nothing where it is there already. */
  attach(): void;
  /** Takes it out again, as if it had never been there. */
  detach(): void;
}

/**
 * Makes one bare `div` with a closed shadow root: all that the page can see of us. Styles are adopted by the root, so no attribute,
 * style element or address of ours appears. Put back a few times where the page removes it.
 * @param css style sheet of what will be inside, and of the element itself (`:host`)
 */
export function createClosedHost(css: string): ClosedHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(css)];
  isolateEvents(root);
  const stage = document.createElement('div');
  root.append(stage);
  if (import.meta.env.FIREFOX) hideWhenDead(stage);

  let returns = 0;
  const removals = new MutationObserver(() => {
    if (host.isConnected || returns >= maxReturns) return;
    returns += 1;
    document.documentElement.append(host);
  });

  return {
    stage,
    attach() {
      if (host.isConnected) return;
      document.documentElement.append(host);
      removals.observe(document.documentElement, { childList: true });
    },
    detach() {
      removals.disconnect();
      host.remove();
    },
  };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
