import { say } from '../../lib/i18n/source.ts';
import type { FactRef } from '../../lib/taxonomy/career/facts.ts';

/** The sentence of a career fact: the message `career.<table>.<row>.<part>`, or `career.<table>.<row>` where the row is one sentence. */
export function factText({ table, row, part }: FactRef): string {
  const path = part === 'text' ? [table, row] : [table, row, part];
  return say(`career.${path.map(spelt).join('.')}`);
}

/** Browsers allow no hyphen in the name of a message. */
function spelt(id: string): string {
  return id.replaceAll('-', '_');
}
