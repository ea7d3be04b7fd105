const quote = 34;
const backslash = 92;
const openers = new Set([91, 123]);
const closers = new Set([93, 125]);

/** How deep arrays and objects nest in a JSON text, found in one pass without parsing it; any text gives a number. */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === backslash) index += 1;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (openers.has(code)) deepest = Math.max(deepest, ++depth);
    else if (closers.has(code)) depth -= 1;
  }
  return deepest;
}
