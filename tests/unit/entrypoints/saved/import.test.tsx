// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { App } from '../../../../entrypoints/saved/app.tsx';
import { toJson } from '../../../../lib/exchange/json.ts';
import type { Corrections } from '../../../../lib/profile/corrections.ts';
import { emptyProfile } from '../../../../lib/profile/profile.ts';
import { readProfile } from '../../../../lib/profile/store.ts';
import { readCorrections } from '../../../../lib/profile/store-corrections.ts';
import { draw } from '../../components/screen.ts';
import { fakeBrowser } from '../../fake-browser.ts';
import { eventually } from '../extension-page.ts';

beforeEach(() => fakeBrowser.reset());

const corrections: Corrections = { version: 1, rules: [{ kind: 'not-a-skill', skill: 'go' }] };
const profile = { ...emptyProfile, skills: [{ id: 'rust', level: 'strong' as const }] };

it('an imported file offers its corrections and its profile, each by itself', async () => {
  const screen = await draw(<App />);
  const input = await eventually(() => {
    const found = screen.root.querySelector<HTMLInputElement>('input[type="file"]');
    if (!found) throw new Error('no way to choose a file');
    return found;
  });
  const text = toJson({ jobs: [], profile, corrections }, 'Rolescope 0.1.0', new Date());
  Object.defineProperty(input, 'files', { value: [new File([text], 'rolescope.json')] });
  Object.defineProperty(input, 'value', { value: '', writable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await eventually(() => expect(screen.root.textContent).toContain('The file also holds 1 correction.'));
  await screen.press(screen.button(/^Use the file’s instead of mine$/));
  await eventually(async () => expect(await readCorrections()).toEqual(corrections));
  await eventually(() => expect(screen.root.textContent).not.toContain('The file also holds 1 correction.'));
  expect(await readProfile()).toEqual(emptyProfile);
  await screen.press(screen.button(/^Use it instead of mine$/));
  await eventually(async () => expect(await readProfile()).toEqual(profile));
});
