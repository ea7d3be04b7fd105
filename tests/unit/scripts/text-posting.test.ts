import { expect, it } from 'vitest';
import { readTextPosting } from '../../../scripts/text-posting.ts';

it('takes a short first line of a text file for the title, and leaves the text as it is', () => {
  const source = 'Harbour Pilot\r\nYou steer ships. ';
  expect(readTextPosting(source)).toEqual({ title: 'Harbour Pilot', description: source });
});
