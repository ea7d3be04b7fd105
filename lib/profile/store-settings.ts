import {
  applySettingsChange,
  defaultSettings,
  type Settings,
  type SettingsChange,
  settingsSchema,
} from './settings.ts';
import { storedItem } from './stored-item.ts';

const stored = storedItem<Settings>('settings', 1, settingsSchema, () => defaultSettings);

/** The settings; the defaults before the first change, or where storage holds something else. */
export async function readSettings(): Promise<Settings> {
  return (await stored.read()).value;
}

/** Makes one edit. For the background and extension pages; page scripts send their edits to the background. */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  return stored.change((settings) => applySettingsChange(settings, change));
}

/** Calls back with the settings after each change, wherever it was made; also in page scripts. Returns how to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return stored.watch(listener);
}
