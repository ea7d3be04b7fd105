/** Milliseconds without a sign of life until what stands in the page is taken for dead, and between two signs. */
const burnTime = 4000;
const signEvery = 1000;

/**
 * Hides an element some seconds after its script has ended. Firefox ends page scripts without a word when their extension is
 * updated or removed, and leaves behind what they drew; a verdict that nobody keeps up must not stand over the next posting.
 * The hiding is an animation, which the browser runs without any script; signs of life set it back.
 */
export function hideWhenDead(element: Element): void {
  const fuse = element.animate([{ visibility: 'hidden' }, { visibility: 'hidden' }], {
    delay: burnTime,
    duration: 1,
    fill: 'forwards',
  });
  setInterval(() => {
    fuse.currentTime = 0;
  }, signEvery);
}
