import type { Reading } from '../posting/posting.ts';
import { unreadFields } from '../posting/unread-fields.ts';
import type { Explanation } from './explain.ts';

/** What the report says beside what was tried. */
export interface Circumstances {
  readonly reading: Reading;
  /** The extension's version, and the browser as it names itself. */
  readonly version: string;
  readonly browser: string;
}

/**
 * The text of "copy a report", for whoever mends a site's file: which layouts were tried, and which of their rules met with something.
 * Holds no content of the page and no address. Pure.
 */
export function reportText(explanation: Explanation, { reading, version, browser }: Circumstances): string {
  const { site, namesPosting, layouts, structured } = explanation;
  const lines = [
    `Rolescope ${version}`,
    browser,
    `Site: ${site ?? 'none that is known'}; the address names a posting: ${namesPosting ? 'yes' : 'no'}`,
    `Result: ${resultOf(reading)}`,
    `Postings in structured data: ${structured}`,
    ...layouts.flatMap(({ name, fields }) => [
      `Layout ${name}: ${fields === null ? 'not there' : 'there'}`,
      ...rows(fields),
    ]),
  ];
  return lines.join('\n');
}

function resultOf(reading: Reading): string {
  if (reading.status !== 'read') return `${reading.status}, ${reading.reason}`;
  const unread = unreadFields(reading.posting);
  const sources = Object.entries(reading.posting.provenance).map(([field, from]) => `${field} from ${from}`);
  return `read (${sources.join(', ')})${unread.length > 0 ? `; without ${unread.join(', ')}` : ''}`;
}

function rows(fields: Record<string, Record<string, boolean>> | null): string[] {
  return Object.entries(fields ?? {}).map(([field, tried]) => {
    const marks = Object.entries(tried).map(([from, hit]) => `${hit ? 'hit' : 'miss'} ${from}`);
    return `  ${field}: ${marks.join(', ')}`;
  });
}
