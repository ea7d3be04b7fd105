import { describe, expect, it } from 'vitest';
import { cueKind, figures } from '../../../lib/analysis/cue-words.ts';
import { prepare } from '../../../lib/analysis/document.ts';

/** Which of the sentences hold a word of a kind. */
function holding(description: string, kind: number): boolean[] {
  return prepare({ title: '', description }).sentences.map(({ cues }) => (cues & kind) !== 0);
}

describe('cueKind', () => {
  const text = 'We keep Okapis. Each eats 12 leaves. Nobody minds.';

  it('marks the sentences that hold one of its words, whatever was read before it was made', () => {
    expect(prepare({ title: '', description: text }).sentences).toHaveLength(3);
    expect(holding(text, cueKind(['okapi', 'okapis']))).toEqual([true, false, false]);
  });

  it('marks those that hold a figure', () => {
    expect(holding(text, figures)).toEqual([false, true, false]);
  });

  it('knows its words behind a figure or before a plus too', () => {
    expect(holding('It took 5moons. It took many moons+. It took time.', cueKind(['moons']))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
