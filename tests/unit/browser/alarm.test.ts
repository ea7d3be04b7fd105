import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAlarm } from '../../../lib/browser/alarm.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('rings once, at the soonest of the wishes', () => {
  const ring = vi.fn();
  const alarm = createAlarm(ring);
  alarm.ringIn(400);
  alarm.ringIn(25);
  alarm.ringIn(120);
  vi.advanceTimersByTime(24);
  expect(ring).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(ring).toHaveBeenCalledTimes(1);
});

it('can be set again from its own ring, and stopped', () => {
  const ring = vi.fn(() => alarm.ringIn(100));
  const alarm = createAlarm(ring);
  alarm.ringIn(100);
  vi.advanceTimersByTime(350);
  expect(ring).toHaveBeenCalledTimes(3);
  alarm.stop();
  vi.advanceTimersByTime(1000);
  expect(ring).toHaveBeenCalledTimes(3);
});
