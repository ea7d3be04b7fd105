// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../../../entrypoints/saved/app.tsx';
import { database } from '../../../../lib/library/database.ts';
import { draw, type Screen } from '../../components/screen.ts';
import { fakeBrowser } from '../../fake-browser.ts';
import { eventually } from '../extension-page.ts';

const row = { key: 'linkedin:1', savedAt: 'yesterday', title: 'half a record' };
const profile = { version: 3, skills: [{ id: 'go', level: 'wizard' }] };
const corrections = { version: 1, rules: ['go is no skill'] };

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ profile, corrections });
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.table('rows').put(row);
});

const says = (screen: Screen, text: string) => eventually(() => expect(screen.root.textContent).toContain(text));

/** What the export holds of things that cannot be read. */
async function exported(screen: Screen): Promise<string> {
  const files: Blob[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
  const [button] = [...screen.root.querySelectorAll('.notice-bar .link')];
  await screen.press(button ?? screen.root);
  const file = await eventually(() => files[0] ?? Promise.reject(new Error('no file')));
  return JSON.stringify(JSON.parse(await file.text()).damaged);
}

it('what cannot be read is told, and goes out with the export', async () => {
  const screen = await draw(<App />);
  await says(screen, '1 saved posting could not be read. Part of your profile could not be read.');
  await says(screen, 'Part of your corrections could not be read.');
  const text = await exported(screen);
  for (const value of [row, profile, corrections]) expect(text).toContain(JSON.stringify(value));
});

it('is told no more once the person has dismissed it, and is kept', async () => {
  const first = await draw(<App />);
  await says(first, '1 saved posting could not be read.');
  await first.press(first.button(/^Dismiss$/));
  await eventually(async () => expect(await database.rows.count()).toBe(0));
  await eventually(() => expect(first.root.textContent).not.toContain('could not be read'));
  expect(await database.setAside.toArray()).toMatchObject([{ row }]);
  const all = JSON.stringify(await fakeBrowser.storage.local.get(null));
  for (const value of [profile, corrections]) expect(all).toContain(JSON.stringify(value));
  const second = await draw(<App />);
  await says(second, 'Press Save on a posting');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(second.root.textContent).not.toContain('could not be read');
});
