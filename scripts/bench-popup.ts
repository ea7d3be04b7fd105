/**
 * Measures the popup in Chromium, on the build in `.output`: from its opening over a posting until its content is painted, and from
 * each letter typed into the skill picker until the suggestions, out of the whole taxonomy, stand there. Run it on an idle machine.
 *
 *   npm run bench:popup [-- RUNS]      10 openings unless told
 */
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import { giveProfile, sample, serveSample } from './demo/sample.ts';
import { timePopup, timeTyping } from './page-bench/popup.ts';

function line(name: string, values: readonly number[]): void {
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const [least, most] = [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
  console.log(`  ${name.padEnd(44)} ${median.toFixed(1).padStart(7)}   (${least.toFixed(1)} to ${most.toFixed(1)})`);
}

async function main(runs: number): Promise<void> {
  const browser = await launchChromium({ serve: serveSample });
  try {
    await giveProfile(browser);
    const tab = await browser.openTab();
    await tab.goto((await sample()).url);
    const openings = [];
    for (let run = 0; run < runs; run += 1) openings.push(await timePopup(browser));
    console.log('Milliseconds, median (least to most)');
    line(
      'popup opened to its first paint',
      openings.map(({ first }) => first),
    );
    line(
      'popup opened to the verdict painted',
      openings.map(({ content }) => content),
    );
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await page.getByRole('tab', { name: 'My skills' }).click();
    line('letter in the skill picker to suggestions', await timeTyping(page));
    const session = await browser.context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    line('the same, processor slowed 4 times', await timeTyping(page));
  } finally {
    await browser.close();
  }
}

await main(Number(process.argv[2] ?? 10));
