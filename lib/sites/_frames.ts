import { all, isPresent, toUrl } from './_dom.ts';

/** More frames than this are advertisements. */
const mostFrames = 8;

/** Documents of the page's own frames; LinkedIn and iCIMS put the posting into one at times. Frames of other origins cannot be read. */
export function frameDocuments(document: Document): Document[] {
  const frames = [...document.querySelectorAll('iframe')].slice(0, mostFrames);
  return frames
    .map(({ contentDocument }) => contentDocument)
    .filter(isPresent)
    .filter(({ body }) => body !== null);
}

/** Addresses of the frames on a page. */
export function frameAddresses(document: Document, url: URL): URL[] {
  const frames = all(document, 'iframe[src]').slice(0, mostFrames);
  return frames.map((frame) => toUrl(frame.getAttribute('src'), url)).filter(isPresent);
}
