import { describe, expect, it } from 'vitest';
import { pastedPosting } from '../../../lib/posting/pasted.ts';
import { postingKey } from '../../../lib/posting/posting-key.ts';

describe('pastedPosting', () => {
  it('takes a short first line for the title where none is given', () => {
    const posting = pastedPosting({ title: '', text: '\r\nData Engineer\r\n\r\nBuild our pipelines.' });
    expect(posting.title).toBe('Data Engineer');
    expect(posting.description).toBe('Data Engineer\n\nBuild our pipelines.');
  });

  it('does not take a paragraph for a title', () => {
    expect(pastedPosting({ title: '', text: 'We build pipelines. '.repeat(20) }).title).toBeNull();
  });

  it('prefers the title that is given', () => {
    expect(pastedPosting({ title: 'ML Engineer', text: 'Apply now\nTrain models.' }).title).toBe('ML Engineer');
  });

  it('is the same posting for the same text, another for another', () => {
    const key = (text: string) => postingKey(pastedPosting({ title: '', text }));
    expect(key('Build pipelines.')).toBe(key('  Build pipelines.\n'));
    expect(key('Build pipelines.')).not.toBe(key('Build pipelines!'));
  });
});
