import type { BrowserContext } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: beginning, length, and the thread's processor time meanwhile. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: unknown;
}

/** Work of which the trace names the script. */
const named = new Set(['EvaluateScript', 'FunctionCall']);

/**
 * Records what a browser does meanwhile.
 * @returns milliseconds of processor time that the extension's page scripts took, compiling included
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
  return extensionTime(events.filter(({ ph }) => ph === 'X'));
}

/**
 * Our scripts' evaluations and calls, and what goes on from promises: the trace names no script for that, but the benchmark's pages keep no
 * promises of their own. What others call there, the benchmark's probe, is taken off.
 */
function extensionTime(events: readonly TraceEvent[]): number {
  const ours = outermost(events.filter(isOurs));
  const threads = new Set(ours.map(threadOf));
  const inPage = events.filter((event) => threads.has(threadOf(event)));
  const calls = outermost(inPage.filter(({ name }) => named.has(name)));
  const promises = outermost(inPage.filter(({ name }) => name === 'RunMicrotasks')).filter(
    (event) => !ours.some((own) => contains(own, event)),
  );
  const called = calls.filter((call) => promises.some((event) => contains(event, call)));
  return sum(ours) + sum(promises) - sum(called);
}

/** A page script's own evaluation or call; the background's are not the page's burden. */
function isOurs({ name, args }: TraceEvent): boolean {
  return (
    named.has(name) &&
    /chrome-extension:\/\/[a-z]+\/(?:sentinel|reader|panel|engine)\.js/.test(JSON.stringify(args ?? null))
  );
}

function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter((event) => !events.some((other) => other !== event && contains(other, event)));
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  const isWithin = outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
  return isWithin && threadOf(outer) === threadOf(inner);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, { tdur = 0 }) => total + tdur / 1000, 0);
}
