import { expect, it } from 'vitest';
import { withJoinedLists } from '../../../scripts/packaging/join-lists.ts';

it('joins the lists that hold nothing but words, and leaves the rest alone', () => {
  const source = `const marks = /["',]["']/;
const all = [['a', "b's", 'c', 'd'], ['a|b', 'c', 'd', 'e'], ['a', 1, 'b', 'c', 'd'], ['a', 'b'], \`['a', 'b', 'c', 'd']\`];`;
  const joined = withJoinedLists(source);
  const read = (code: string) => new Function(`${code} return [String(marks), all];`)();
  expect(read(joined)).toEqual(read(source));
  expect(joined.match(/\.split\("\|"\)/g)).toHaveLength(1);
});
