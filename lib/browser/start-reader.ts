import { jobIdOf, readPage } from '../sites/index.ts';
import { answerExtension } from './answer.ts';
import { pageLife } from './life.ts';
import { watchPage } from './watch-page.ts';
import { sharedWorld } from './world.ts';

/** Watches the page of this tab, once however often the script is injected, and tells the popup what it shows. */
export function startReader(): void {
  const world = sharedWorld();
  if (world.readings) return;
  const readings = watchPage({ read: readPage, expects: (url) => jobIdOf(url) !== null, signal: pageLife() });
  world.readings = readings;
  answerExtension('read-page', async () => (await readings.settled()).reading);
}
