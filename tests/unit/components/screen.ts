import { type ComponentChild, options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

/** A drawn component, and what a person does to it. */
export interface Screen {
  readonly root: HTMLElement;
  readonly redraw: (component: ComponentChild) => Promise<void>;
  /** The one button (or option, tab) that is named so. */
  readonly button: (name: RegExp) => HTMLElement;
  readonly press: (element: Element) => Promise<void>;
  readonly type: (field: HTMLInputElement | HTMLTextAreaElement, text: string) => Promise<void>;
  readonly key: (element: Element, key: string) => Promise<void>;
}

const roots: HTMLElement[] = [];

// Preact runs effects after a frame that it waits for by a timer, which may outlive the test and its document.
options.requestAnimationFrame = (run) => queueMicrotask(run);

// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  for (const root of roots.splice(0)) {
    render(null, root);
    root.remove();
  }
});

export async function draw(component: ComponentChild): Promise<Screen> {
  const root = document.createElement('div');
  document.body.append(root);
  roots.push(root);
  const redraw = (next: ComponentChild) => act(() => render(next, root));
  await redraw(component);
  return {
    root,
    redraw,
    button: (name) => only([...root.querySelectorAll<HTMLElement>('button, [role="option"]')], name),
    press: (element) => act(() => void element.dispatchEvent(new MouseEvent('click', { bubbles: true }))),
    type: (field, text) =>
      act(() => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    key: (element, key) =>
      act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))),
  };
}

function only(elements: readonly HTMLElement[], name: RegExp): HTMLElement {
  const found = elements.filter((element) =>
    name.test(element.getAttribute('aria-label') ?? element.textContent ?? ''),
  );
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} buttons named ${name}`);
  return first;
}
