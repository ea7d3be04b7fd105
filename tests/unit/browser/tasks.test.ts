// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { inTasks, persistently } from '../../../lib/browser/tasks.ts';

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

it('asks a few times more where a worker is just falling asleep, and then says what is wrong', async () => {
  vi.useFakeTimers();
  const gone = new Error('The message port closed.');
  const recovers = vi.fn().mockRejectedValueOnce(gone).mockRejectedValueOnce(gone).mockResolvedValue(undefined);
  const recovered = persistently(recovers);
  await vi.advanceTimersByTimeAsync(5000);
  await recovered;
  expect(recovers).toHaveBeenCalledTimes(3);

  const fails = vi.fn().mockRejectedValue(gone);
  const failed = expect(persistently(fails)).rejects.toBe(gone);
  await vi.advanceTimersByTimeAsync(5000);
  await failed;
  expect(fails).toHaveBeenCalledTimes(4);
});
