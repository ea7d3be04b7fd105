import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSpareTime } from '../../../lib/browser/spare-time.ts';

describe('spare time', () => {
  let asked: (() => void)[] = [];

  beforeEach(() => {
    asked = [];
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => asked.push(callback));
  });

  afterEach(() => void vi.unstubAllGlobals());

  /** Lets the page have time to spare once. */
  async function spare(): Promise<void> {
    asked.shift()?.();
    await Promise.resolve();
  }

  it('is used for one task at a time', async () => {
    const done: string[] = [];
    void inSpareTime([() => void done.push('first'), () => void done.push('second')], () => true);
    expect(done).toEqual([]);
    await spare();
    expect(done).toEqual(['first']);
    await spare();
    expect(done).toEqual(['first', 'second']);
  });

  it('is left alone once the tasks are wanted no more', async () => {
    const done: string[] = [];
    let areWanted = true;
    void inSpareTime([() => void done.push('first'), () => void done.push('second')], () => areWanted);
    await spare();
    areWanted = false;
    await spare();
    await spare();
    expect(done).toEqual(['first']);
    expect(asked).toEqual([]);
  });
});
