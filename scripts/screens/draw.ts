import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Shot } from '../../tests/preview/shots.ts';
import { root } from '../tools.ts';
import type { Preview } from './preview.ts';
import type { Size } from './sizes.ts';

export const schemes = ['light', 'dark'] as const;

/** A Chromium that draws with the same fonts on every machine that has fontconfig. */
export function launchWithOurFonts(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    env: { ...process.env, FONTCONFIG_FILE: join(root, 'tests', 'preview', 'fonts.conf') },
    args: ['--force-color-profile=srgb'],
  });
}

/** Draws screens in windows of one scale, one after the other. */
export interface Stage {
  /** The screen as it stands in that window, light. */
  draw(shot: Shot, size: Size): Promise<Page>;
  close(): Promise<void>;
}

/** @param scale pixels of the screen for one CSS pixel */
export async function openStage(browser: Browser, preview: Preview, scale: number, language: string): Promise<Stage> {
  const context = await browser.newContext({
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    locale: language === 'en' ? 'en-US' : language,
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  return {
    async draw({ query, act }, { width, height }) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${preview.address}?${query}`);
      await page.locator('.rolescope :is(h1, h2, strong, button):visible').first().waitFor();
      await act?.(page, preview.word);
      return page;
    },
    close: () => context.close(),
  };
}
