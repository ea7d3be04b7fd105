import { trackIds } from '../../lib/taxonomy/track-ids.ts';
import { tradesOf } from '../training/typical/index.ts';

const terms = [
  'The base salary is $120,000 to $150,000 a year. Hybrid, three days a week in the office.',
  'A bachelor degree in computer science or equivalent experience, and 5+ years of experience.',
  'Experience with Python, PyTorch, Kubernetes, and AWS, GCP or Azure; Go is a plus.',
];

/** A posting of about `size` characters, of duties and requirements of one track after the other, beginning with track `first`. */
export function typicalText(first: number, size: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let turn = first; length < size; turn += 1) {
    const track = trackIds[turn % trackIds.length] ?? 'other';
    const trades = tradesOf(track).flatMap(({ duties, asked }) => [...duties, ...asked]);
    const lines = [...trades, ...terms].map((line) => `- ${line}`);
    const part = `What you'll do\n${lines.join('\n')}\n\n`.slice(0, size - length);
    parts.push(part);
    length += part.length;
  }
  // Joined last: a slice of a longer text is read half as fast as a text of its own, which a page's is.
  return parts.join('');
}
