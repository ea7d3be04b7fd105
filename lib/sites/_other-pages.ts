import { all } from './_dom.ts';

/** Titles of pages about work that are no postings: articles, courses, forms to copy, threads. */
const otherTitle =
  /^(?:how|why|what|when|who|where|ask hn|top \d+|\d+ )\b|\?$|\b(?:template|bootcamp|course|guide|interview questions|salar(?:y|ies)|job description|résumé|resume|cv)$|\bwho is hiring\b/i;
/** What pages that describe themselves as these say in their data. */
const otherKind =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:Article|BlogPosting|NewsArticle|Course|DiscussionForumPosting|Event|Product|ProfilePage|QAPage|Recipe)"/;
/** Addresses under which employers keep postings, in the languages of the big markets. */
const ownAddress =
  /job|career|vacanc|position|opening|hiring|recruit|opportunit|karriere|stellen|emploi|carriere|recrut|empleo|vaga|lavor|werken/i;
/** A posting speaks to its reader, or of who should apply; a résumé does not. */
const addressed =
  /\b(?:you|your|we|our|candidates?|applicants?|du|dein\p{L}*|sie|ihr\p{L}*|wir|bewerber\p{L}*|vous|votre|nous|notre|tu|usted|buscamos|nosotros|nuestr[oa]s?|você|nossa?|je|jouw|wij|ons|dig|din|vi|candidat\p{L}*|cerchiamo|oferujemy|szukamy|poszukujemy|tw[oó]j\p{L}*)\b/iu;
/** So many comments in a text are a thread. */
const fewestComments = 3;

/** Whether a page that reads like a posting is something else: an article, a course, a thread, a résumé. */
export function isOtherPage(document: Document, url: URL, text: string, block: Element, title: string): boolean {
  if (otherTitle.test(title) || !addressed.test(text)) return true;
  if (block.querySelectorAll('[class*="comment" i]').length >= fewestComments) return true;
  if (ownAddress.test(url.hostname + url.pathname)) return false;
  const data = all(document, 'script[type*="ld+json"]');
  return data.some(({ textContent }) => otherKind.test(textContent ?? ''));
}
