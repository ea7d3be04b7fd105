/** Kinds of events that a control acts on, and that the page's own shortcuts and "click outside" must not take for theirs. */
const pointerKinds = 'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointermove pointerup wheel';
const touchKinds = 'touchstart touchmove touchend';
const keyKinds = 'keydown keyup keypress beforeinput input change copy cut paste';
const focusKinds = 'focusin focusout';
const kinds = [pointerKinds, touchKinds, keyKinds, focusKinds].flatMap((group) => group.split(' '));

/** Lets only a person's own actions into a root, and none of them out to the page's bubbling listeners. */
export function isolateEvents(root: ShadowRoot): void {
  for (const kind of kinds) {
    root.addEventListener(kind, refuseUntrusted, { capture: true, passive: false });
    root.addEventListener(kind, keepInside, { passive: true });
  }
}

function refuseUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

function keepInside(event: Event): void {
  event.stopPropagation();
}
