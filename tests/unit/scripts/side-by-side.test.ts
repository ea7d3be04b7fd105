import { expect, it } from 'vitest';
import { runSideBySide, type Task } from '../../../scripts/side-by-side.ts';

/** Tasks that note when they begin and end, each after as many turns as its name is long. */
function noting(log: string[], ...tasks: readonly Omit<Task, 'run'>[]): Task[] {
  return tasks.map((task) => ({
    ...task,
    async run() {
      log.push(`${task.name} begins`);
      for (let turn = 0; turn < task.name.length; turn += 1) await new Promise(setImmediate);
      log.push(`${task.name} ends`);
    },
  }));
}

it('fills its lanes with the first tasks, and a lane that is free with the next', async () => {
  const log: string[] = [];
  await runSideBySide(noting(log, { name: 'longest' }, { name: 'two' }, { name: 'x' }), 2);
  expect(log).toEqual(['longest begins', 'two begins', 'two ends', 'x begins', 'x ends', 'longest ends']);
});

it('holds a task back until those it comes after have ended, and lets later ones pass it', async () => {
  const log: string[] = [];
  await runSideBySide(noting(log, { name: 'build' }, { name: 'pack', after: ['build'] }, { name: 'xy' }), 2);
  expect(log).toEqual(['build begins', 'xy begins', 'xy ends', 'build ends', 'pack begins', 'pack ends']);
});

it('says so where tasks wait for each other', async () => {
  const circle = noting([], { name: 'one', after: ['two'] }, { name: 'two', after: ['one'] });
  await expect(runSideBySide(circle, 2)).rejects.toThrow('Each waits for another: one, two');
});
