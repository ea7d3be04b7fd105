import { isAge, isEmployment, isSalary, workModeOf } from './_chips.ts';
import { isFactLabel, statedFacts } from './_stated-facts.ts';

/** A title further down than this is mentioned by the text. */
const mostAbove = 20;
/** A longer line is a sentence; one that names the place or the company may be a header without breaks up to this length. */
const longestLabel = 60;
const longestHeader = 120;

/**
 * How many lines at the start of a text are the page's, where its element holds the posting's title too: everything down to the title,
 * and the labels, stated facts and calls to apply that follow it.
 * @param known the posting's place, company and other facts: lines that name them are labels too
 */
export function countTopLines(lines: readonly string[], title: string, known: readonly string[] = []): number {
  const below = titleLine(lines, title) + 1;
  if (below === 0) return 0;
  const text = lines.slice(below).findIndex((line) => !isLabel(line.replace(/^- /, ''), known));
  return text < 0 ? 0 : below + text;
}

/** The lines that follow the title in a text whose element holds it too, down to the first sentence. */
export function linesBelowTitle(lines: readonly string[], title: string): string[] {
  const below = lines.slice(0, mostAbove).indexOf(title) + 1;
  if (below === 0) return [];
  const rest = lines.slice(below, below + mostAbove);
  const text = rest.findIndex(isSentence);
  return rest.slice(0, text < 0 ? rest.length : text);
}

/** Where the title stands last above the text's first sentence: a header that sticks to the window repeats it. */
function titleLine(lines: readonly string[], title: string): number {
  const top = lines.slice(0, mostAbove);
  const first = top.indexOf(title);
  const sentence = top.findIndex((line, at) => at > first && isSentence(line));
  return top.slice(0, sentence < 0 ? mostAbove : sentence).lastIndexOf(title);
}

function isSentence(line: string): boolean {
  return line.length > longestLabel || /[.:!?…]$/.test(line);
}

function isLabel(line: string, known: readonly string[]): boolean {
  if (line === '' || isCallToApply(line)) return true;
  if (line.length <= longestHeader && known.some((fact) => line.includes(fact))) return !/[.!?…]$/.test(line);
  if (isSentence(line)) return false;
  return /^[^:]{2,40}: /.test(line) || isEmployment(line) || isSalary(line) || isAge(line) || workModeOf(line) !== null;
}

/** Headings that sites write above what follows a posting: links to others, and what the site knows of the employer. */
const otherPostings =
  /^(?:company (?:details|profile)|unternehmens-?(?:details|profil)|(?:similar|related|recommended|more|other|ähnliche|weitere|offres|ofertas)\b.{0,30}\b(?:jobs|roles|positions|openings|vacancies|stellen\p{L}{0,12}|similaires|similares))$/iu;

/** How many lines of a text are the posting's: without links to others, a table of facts and the call to apply at its end. */
export function countOwnLines(lines: readonly string[]): number {
  const others = lines.findIndex((line) => otherPostings.test(line.replace(/^- /, '')));
  const end = others < 0 ? lines.length : others;
  const rest = lines.slice(0, end).findLastIndex((line) => isSentence(line) || line.startsWith('- ')) + 1;
  const facts = lines.slice(rest, end);
  const table = facts.findIndex((line) => isFactLabel(line));
  if (Object.keys(statedFacts(facts)).length >= fewestFacts) return rest + Math.max(0, table);
  return isCallToApply(lines[end - 1] ?? '') ? end - 1 : end;
}

/** One fact at the end of a text may be its last sentence. */
const fewestFacts = 2;

/** Whether a line is the label of a button that leads to the application: "Apply now", "Apply for this job". */
export function isCallToApply(line: string): boolean {
  return /^(?:apply|jetzt bewerben|postuler?|inscr[íi]bete|solicitar|candidatar|solliciteer|ansök)(?: [^.]{0,30})?$/iu.test(
    line,
  );
}
