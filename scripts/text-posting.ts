import type { AnalysisInput } from '../lib/analysis/analysis.ts';
import { pastedPosting } from '../lib/posting/pasted.ts';

/** The posting of a text file: its first line is the title, as where text is pasted; offsets index the file as it is. */
export function readTextPosting(source: string): AnalysisInput {
  return { title: pastedPosting({ title: '', text: source }).title ?? '', description: source };
}
