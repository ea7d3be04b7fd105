import { describe, expect, it } from 'vitest';
import { createPageReadings, type PageReading } from '../../../lib/browser/page-readings.ts';

const reading = (url: string): PageReading => ({
  url,
  expected: true,
  reading: { status: 'pending', reason: 'not-yet' },
});

describe('followers of a page', () => {
  it('are all told, also where one of them fails', () => {
    const readings = createPageReadings(reading('/1'));
    const { signal } = new AbortController();
    const seen: string[] = [];
    readings.follow(({ url }) => {
      if (url === '/2') throw new Error('cannot draw');
    }, signal);
    readings.follow(({ url }) => seen.push(url), signal);
    expect(() => readings.publish(reading('/2'))).toThrow('cannot draw');
    readings.publish(reading('/3'));
    expect(seen).toEqual(['/1', '/2', '/3']);
  });
});
