// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../../lib/browser/find-quotes.ts';

function found(html: string, quote: string, word: string): string[] {
  document.body.innerHTML = html;
  const start = quote.indexOf(word);
  return rangesOf(document.body, [{ quote, marks: [{ start, end: start + word.length }] }]).map(String);
}

describe('words of the posting are found on the page', () => {
  const quote = 'Three years of Python and SQL.';

  it('whatever elements and white space the page puts between them', () => {
    expect(found('<p>Three years\n   of <b>Py</b>thon and SQL.</p>', quote, 'Python')).toEqual(['Python']);
    expect(found('<ul><li> Three years of Python and SQL. </li></ul>', quote, 'SQL')).toEqual(['SQL']);
  });

  it('in the sentence that asks for them and nowhere else', () => {
    expect(found('<h1>Python</h1><p>Three years of Python and SQL.</p>', quote, 'Python')).toEqual(['Python']);
    expect(found('<h1>Python</h1>', quote, 'Python')).toEqual([]);
  });

  it('not in scripts, and the page is left as it was', () => {
    const html = '<script>Three years of Python and SQL.</script><p>Nothing here.</p>';
    expect(found(html, quote, 'Python')).toEqual([]);
    expect(document.body.innerHTML).toBe(html);
  });
});
