import { cpuUsage } from 'node:process';

/** Milliseconds of processor time that work takes: other programs on the machine slow the clock's time down, but not this. */
export function processorTime(work: () => unknown): number {
  const before = cpuUsage();
  work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}
