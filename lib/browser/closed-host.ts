/** Removing our element this often is the page's way of saying no. */
const maxReturns = 10;

/** Kinds of events that a control acts on, and that the page's own shortcuts and "click outside" must not take for theirs. */
const eventKinds = [
  ...[
    'click',
    'dblclick',
    'auxclick',
    'contextmenu',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointermove',
    'pointerup',
  ],
  ...[
    'keydown',
    'keyup',
    'keypress',
    'beforeinput',
    'input',
    'change',
    'focusin',
    'focusout',
    'touchstart',
    'touchend',
  ],
  ...['wheel', 'copy', 'cut', 'paste'],
];

/** A place of ours in a page. */
export interface ClosedHost {
  readonly root: ShadowRoot;
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

  let returns = 0;
  const removals = new MutationObserver(() => {
    if (host.isConnected || returns >= maxReturns) return;
    returns += 1;
    document.documentElement.append(host);
  });

  return {
    root,
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

/** Lets only a person's own actions in, and none of them out to the page's bubbling listeners. */
function isolateEvents(root: ShadowRoot): void {
  const refuse = (event: Event) => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const keep = (event: Event) => event.stopPropagation();
  for (const kind of eventKinds) {
    root.addEventListener(kind, refuse, { capture: true });
    root.addEventListener(kind, keep);
  }
}
