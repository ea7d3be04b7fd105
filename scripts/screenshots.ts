/**
 * Draws every screen in every state with sample data, light and dark, in its own window, in one of 320 pixels and at 200 %, and
 * looks in each for what axe-core calls a violation and for what is cut off. Prints what it finds; the status is 1 where there is any.
 *
 *   npm run screenshots -- [OUT_DIR] [PART_OF_NAME] [LANGUAGE]
 *   npm run screenshots -- --keep [PART_OF_NAME]   renews the pictures of tests/baselines: look at what changed before committing
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { shots } from '../tests/preview/shots.ts';
import { openBaselines } from './screens/baselines.ts';
import { launchWithOurFonts, openStage, schemes } from './screens/draw.ts';
import { faultsOf } from './screens/faults.ts';
import { type Preview, servePreview } from './screens/preview.ts';
import { sizesOf } from './screens/sizes.ts';

function chosen(part = '') {
  return shots.filter(({ name }) => name.includes(part));
}

/** Draws into a folder. @returns how many faults there are */
async function look(
  browser: Browser,
  preview: Preview,
  [out = 'artifacts/screens', part, language = 'en']: readonly string[],
): Promise<number> {
  await mkdir(out, { recursive: true });
  const open = (scale: number) => openStage(browser, preview, scale, language);
  const stages = { 1: await open(1), 2: await open(2) };
  let failures = 0;
  for (const shot of chosen(part)) {
    for (const size of sizesOf(shot)) {
      const page = await stages[size.scale].draw(shot, size);
      for (const colorScheme of schemes) {
        const name = [shot.name, ...(size.name === 'own' ? [] : [size.name]), colorScheme].join('-');
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `${out}/${name}.png`, animations: 'disabled' });
        const found = await faultsOf(page);
        for (const line of found) console.log(`${name}: ${line}`);
        failures += found.length;
      }
    }
  }
  return failures;
}

/** Renews the kept pictures of the screens that look otherwise now, and names them. */
async function keep(browser: Browser, preview: Preview, [part]: readonly string[]): Promise<void> {
  const baselines = await openBaselines(browser);
  const stage = await openStage(browser, preview, 1, 'en');
  for (const shot of chosen(part)) {
    const page = await stage.draw(shot, sizesOf(shot)[0]);
    for (const colorScheme of schemes) {
      const name = `${shot.name}-${colorScheme}`;
      await page.emulateMedia({ colorScheme });
      const picture = await page.screenshot({ animations: 'disabled' });
      const difference = await baselines.difference(name, picture);
      if (difference === null && baselines.hold) continue;
      await baselines.keep(name, picture);
      console.log(`${name}: ${difference ?? 'another Chromium'}`);
    }
  }
}

const { values, positionals } = parseArgs({ options: { keep: { type: 'boolean' } }, allowPositionals: true });
const preview = await servePreview(positionals[2] ?? 'en');
const browser = await launchWithOurFonts();
try {
  if (values.keep) {
    await keep(browser, preview, positionals);
  } else {
    const failures = await look(browser, preview, positionals);
    console.log(`${failures} faults`);
    process.exitCode = failures === 0 ? 0 : 1;
  }
} finally {
  await browser.close();
  await preview.close();
}
