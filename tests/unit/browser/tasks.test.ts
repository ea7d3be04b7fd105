import { expect, it } from 'vitest';
import { inTasks } from '../../../lib/browser/tasks.ts';

it('takes steps in order and lets the page answer between them', async () => {
  const done: string[] = [];
  setTimeout(() => void done.push('page'));
  await inTasks([() => void done.push('first'), () => void done.push('second')]);
  expect(done).toEqual(['first', 'page', 'second']);
});
