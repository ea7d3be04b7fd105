import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { look, tokenize } from '../../../lib/analysis/tokens.ts';

describe('tokenize', () => {
  it('keeps the signs that belong to a name', () => {
    expect(tokenize('C++, C# and .NET; Node.js, CI/CD, R&D').words).toEqual([
      'c++',
      'c#',
      'and',
      '.net',
      'node',
      'js',
      'ci',
      'cd',
      'r',
      'd',
    ]);
  });

  it('does not take an address for .NET', () => {
    expect(tokenize('jobs@example.net').words).toEqual(['jobs', 'example', 'net']);
  });

  it('keeps the places of words whose lower case is longer', () => {
    const text = 'İstanbul – Köln';
    const { starts, ends } = tokenize(text);
    expect([...starts].map((start, index) => text.slice(start, ends[index]))).toEqual(['İstanbul', 'Köln']);
  });

  it('notes which words have capitals and which follow nothing but a blank', () => {
    const { words, looks } = tokenize('Our vCenter, (on) AWS  or n8n');
    const having = (bit: number) => words.filter((_, token) => ((looks[token] ?? 0) & bit) !== 0);
    expect(having(look.capital)).toEqual(['our', 'aws']);
    expect(having(look.innerCapital)).toEqual(['vcenter', 'aws']);
    expect(having(look.afterBlank)).toEqual(['vcenter', 'n8n']);
  });

  it('marks every place but those of small letters, digits and blanks, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-cA-C+#.éÉ 1-3,\n-]*$/)), (text) => {
        const { places, codes } = tokenize(text).marks;
        const marked = [...Array(text.length).keys()].filter((at) => !/[a-z0-9 ]/.test(text.charAt(at)));
        expect([...places]).toEqual(marked);
        expect([...codes]).toEqual(marked.map((at) => text.charCodeAt(at)));
      }),
      { numRuns: 300 },
    );
  });

  it('gives words in order that lie in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { starts, ends, words } = tokenize(text);
        const places = [...starts].flatMap((start, index) => [start, ends[index] ?? -1]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place <= text.length)).toBe(true);
        expect(words.every((word, index) => word !== '' && (ends[index] ?? 0) > (starts[index] ?? 0))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
