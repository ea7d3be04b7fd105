import { browser } from 'wxt/browser';
import { explainPage } from '../sites/explain.ts';
import { jobIdOf, readPage } from '../sites/index.ts';
import { reportText } from '../sites/report.ts';
import { selectedPosting } from '../sites/selection.ts';
import { answerExtension } from './answer.ts';
import { pageLife } from './life.ts';
import type { PageReadings } from './page-readings.ts';
import { serveReadings } from './reading-port.ts';
import { watchPage } from './watch-page.ts';
import { sharedWorld } from './world.ts';

/** Watches the page of this tab, once however often the script is injected, and tells popup and side panel what it shows. */
export function startReader(): void {
  const world = sharedWorld();
  if (world.readings) return;
  const readings = watchPage({ read: readPage, expects: (url) => jobIdOf(url) !== null, signal: pageLife() });
  world.readings = readings;
  serveReadings(readings);
  world.takeSelection = () => takeSelection(readings);
  world.report = () => reportOn(readings);
  answerExtension('read-page', async () => {
    await readings.settled();
    takeSelection(readings);
    return readings.latest.reading;
  });
  answerExtension('report-page', () => reportOn(readings));
  world.onReadings?.();
}

/** A page that gives no posting and on which the user has selected one: asked for by hand only. */
function takeSelection(readings: PageReadings): void {
  const { latest } = readings;
  const posting = latest.reading.status === 'none' ? selectedPosting(document, new URL(location.href)) : null;
  if (posting !== null) readings.publish({ ...latest, reading: { status: 'read', posting } });
}

function reportOn({ latest }: PageReadings): string {
  const { version } = browser.runtime.getManifest();
  const circumstances = { reading: latest.reading, version, browser: navigator.userAgent };
  return reportText(explainPage(document, new URL(location.href)), circumstances);
}
