import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Baselines, openBaselines } from '../../scripts/screens/baselines.ts';
import { launchWithOurFonts, openStage, type Stage, schemes } from '../../scripts/screens/draw.ts';
import { faultsOf } from '../../scripts/screens/faults.ts';
import { type Preview, servePreview } from '../../scripts/screens/preview.ts';
import { sizesOf } from '../../scripts/screens/sizes.ts';
import { shots } from '../preview/shots.ts';

/** Every screen in every state with sample data; `npm run screenshots` draws the same for people, and renews what is kept. */
describe('each screen in each state', () => {
  let preview: Preview;
  let browser: Browser;
  let stage: Stage;
  let baselines: Baselines;

  beforeAll(async () => {
    preview = await servePreview('en');
    browser = await launchWithOurFonts();
    stage = await openStage(browser, preview, 1, 'en');
    baselines = await openBaselines(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  it.each(shots.map((shot) => [shot.name, shot] as const))('%s', async (name, shot) => {
    const [own, ...others] = sizesOf(shot);
    const page = await stage.draw(shot, own);
    const found: string[] = [];
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      const picture = await page.screenshot({ animations: 'disabled' });
      const difference = baselines.hold ? await baselines.difference(`${name}-${scheme}`, picture) : null;
      if (difference) found.push(`looks otherwise, ${scheme}: ${difference}`);
      found.push(...(await faultsOf(page, scheme === 'light' ? 'all' : 'colours')));
    }
    for (const { name: size, width, height } of others) {
      await page.setViewportSize({ width, height });
      found.push(...(await faultsOf(page, 'no-colours')).map((fault) => `${size}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
});
