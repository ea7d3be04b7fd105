// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { App } from '../../../../entrypoints/saved/app.tsx';
import { database } from '../../../../lib/library/database.ts';
import { countSaved, eraseSaved, savePosting } from '../../../../lib/library/library.ts';
import { eraseStored } from '../../../../lib/profile/store-changes.ts';
import { draw, type Screen } from '../../components/screen.ts';
import { fakeBrowser } from '../../fake-browser.ts';
import { anAnalysis, aPosting } from '../../library/a-posting.ts';
import { eventually } from '../extension-page.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  await savePosting({ posting: aPosting(), analysis: anAnalysis() }, new Date('2026-11-16T09:00:00.000Z'));
});

/** The saved page, from which its one posting has just been deleted. */
async function openAndDelete(): Promise<Screen> {
  const screen = await draw(<App />);
  const press = async (name: RegExp) => screen.press(await eventually(() => screen.button(name)));
  await press(new RegExp(`^${aPosting().title}`));
  await press(/^Delete$/);
  await eventually(() => screen.button(/^Undo$/));
  return screen;
}

it('what was deleted comes back', async () => {
  const screen = await openAndDelete();
  await screen.press(screen.button(/^Undo$/));
  await eventually(async () => expect(await countSaved()).toBe(1));
});

it('what was deleted cannot be brought back once another window has erased everything', async () => {
  const screen = await openAndDelete();
  await eraseSaved();
  await eraseStored();
  await eventually(() => expect(screen.root.textContent).not.toContain('Undo'));
});
