import { isAge, isEmployment, isSalary, workModeOf } from './_chips.ts';

/** A title further down than this is mentioned by the text. */
const mostAbove = 20;
/** A longer line is a sentence. */
const longestLabel = 60;

/**
 * How many lines at the start of a text are the page's, where its element holds the posting's title too: everything down to the title,
 * and the labels, stated facts and calls to apply that follow it.
 */
export function countTopLines(lines: readonly string[], title: string): number {
  const below = lines.slice(0, mostAbove).indexOf(title) + 1;
  if (below === 0) return 0;
  const text = lines.slice(below).findIndex((line) => !isLabel(line.replace(/^- /, '')));
  return text < 0 ? 0 : below + text;
}

function isLabel(line: string): boolean {
  if (line === '' || isCallToApply(line)) return true;
  if (line.length > longestLabel || /[.:!?…]$/.test(line)) return false;
  return /^[^:]{2,40}: /.test(line) || isEmployment(line) || isSalary(line) || isAge(line) || workModeOf(line) !== null;
}

/** Whether a line is the label of a button that leads to the application: "Apply now", "Apply for this job". */
export function isCallToApply(line: string): boolean {
  return /^(?:apply|jetzt bewerben|postuler?|inscr[íi]bete|solicitar|candidatar|solliciteer|ansök)(?: [^.]{0,30})?$/iu.test(
    line,
  );
}
