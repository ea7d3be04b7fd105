// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { inTasks } from '../../../lib/browser/tasks.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('waits for no timer on a page that nobody sees, where browsers hold them back', async () => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const taken: number[] = [];
  await inTasks([() => taken.push(1), () => taken.push(2)]);
  expect(taken).toEqual([1, 2]);
});
