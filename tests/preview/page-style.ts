/** What Chromium itself sets on the pages of extensions. */
const chromiumStyle = 'body { font-family: system-ui, sans-serif; font-size: 75%; }';

/** Gives the preview page a screen's own stylesheet, as an extension page has it. */
export function adoptStyle(css: string): void {
  document.adoptedStyleSheets = [chromiumStyle, css].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  document.documentElement.classList.add('rolescope');
}
