// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../../entrypoints/saved/app.tsx';
import { database } from '../../../../lib/library/database.ts';
import { getSaved, savePosting, setNotes } from '../../../../lib/library/library.ts';
import { draw, type Screen } from '../../components/screen.ts';
import { fakeBrowser } from '../../fake-browser.ts';
import { anAnalysis, aPosting } from '../../library/a-posting.ts';
import { eventually } from '../extension-page.ts';

const now = new Date('2026-11-18T10:00:00.000Z');
const key = 'linkedin:4100';

beforeEach(async () => {
  fakeBrowser.reset();
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  await savePosting({ posting: aPosting(), analysis: anAnalysis() }, now);
  location.hash = `#${key}`;
});
afterEach(() => {
  vi.restoreAllMocks();
  location.hash = '';
});

/** Milliseconds without typing after which notes are kept. */
const pause = 300;

/** Lets no typing pause: on a busy machine the other window's notes may take longer to come. */
function typeWithoutPause(): void {
  const { setTimeout } = globalThis;
  const later = (run: () => void, wait?: number) => setTimeout(run, wait === pause ? 100 * pause : wait);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(later as typeof setTimeout);
}

/** The saved page with the posting open, and its notes. */
async function open() {
  const screen = await draw(<App />);
  const field = await eventually(() => notesOf(screen));
  return { screen, field };
}

function notesOf({ root }: Screen): HTMLTextAreaElement {
  const field = root.querySelector<HTMLTextAreaElement>('.detail textarea');
  if (!field) throw new Error('no notes');
  return field;
}

const leave = (field: HTMLElement) => act(() => void field.dispatchEvent(new FocusEvent('blur')));
const stored = async () => (await getSaved(key))?.notes;
const says = (text: string) => eventually(async () => expect(await stored()).toBe(text));

describe('notes in two windows', () => {
  it('show what the other window wrote, and typing on keeps it', async () => {
    const { screen, field } = await open();
    await setNotes(key, 'Rang on Monday.', now);
    await eventually(() => expect(field.value).toBe('Rang on Monday.'));
    await screen.type(field, `${field.value} Call back.`);
    await says('Rang on Monday. Call back.');
  });

  it('are not written over where both changed: the person sees both, and may take the other', async () => {
    typeWithoutPause();
    const { screen, field } = await open();
    await screen.type(field, 'Ask about on-call.');
    await setNotes(key, 'Rang on Monday.', now);
    await eventually(() => expect(screen.root.textContent).toContain('Rang on Monday.'));
    await leave(field);
    expect([field.value, await stored()]).toEqual(['Ask about on-call.', 'Rang on Monday.']);
    await screen.press(screen.button(/^Use the other$/));
    expect(notesOf(screen).value).toBe('Rang on Monday.');
    expect(await stored()).toBe('Rang on Monday.');
  });

  it('may be kept both', async () => {
    typeWithoutPause();
    const { screen, field } = await open();
    await screen.type(field, 'Ask about on-call.');
    await setNotes(key, 'Rang on Monday.', now);
    await eventually(() => screen.button(/^Keep both$/));
    vi.restoreAllMocks();
    await screen.press(screen.button(/^Keep both$/));
    await says('Rang on Monday.\n\nAsk about on-call.');
  });

  it('are kept both where the posting is closed before the person has chosen', async () => {
    typeWithoutPause();
    const { screen, field } = await open();
    await screen.type(field, 'Ask about on-call.');
    await setNotes(key, 'Rang on Monday.', now);
    await eventually(() => screen.button(/^Keep both$/));
    await screen.press(screen.button(/^Machine Learning Engineer/));
    await says('Rang on Monday.\n\nAsk about on-call.');
  });
});

it('notes that found no room are kept when the field is left later', async () => {
  const { screen, field } = await open();
  const full = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  database.rows.hook('updating', full);
  await screen.type(field, 'Ask about on-call.');
  await eventually(() => expect(screen.root.textContent).toContain('no room left'));
  database.rows.hook('updating').unsubscribe(full);
  await leave(field);
  await says('Ask about on-call.');
});
