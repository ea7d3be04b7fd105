import type { BrowserContext } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: unknown;
}

/** Work of which the trace names the script. */
const work = new Set(['EvaluateScript', 'FunctionCall']);

/**
 * Records what a browser does meanwhile.
 * @returns milliseconds that the extension's page scripts ran, compiling included
 */
export async function traceExtension(context: BrowserContext, meanwhile: () => Promise<void>): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has gone.');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline', 'v8'] } });
  await meanwhile();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events.filter(isOurs).reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}

/** A page script's own evaluation or call; the background's are not the page's burden. */
function isOurs({ name, ph, args }: TraceEvent): boolean {
  if (ph !== 'X' || !work.has(name)) return false;
  return /chrome-extension:\/\/[a-z]+\/(?:sentinel|reader|panel)\.js/.test(JSON.stringify(args ?? null));
}
