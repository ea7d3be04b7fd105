import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Route } from 'playwright-core';
import {
  type AskedFor,
  type BrowserUnderTest,
  buildOf,
  type LaunchOptions,
  programOf,
  type Serve,
  type Tab,
} from './browser-under-test.ts';
import { loadUnpacked } from './chromium-extensions.ts';
import { attachToPopup, type Popup, pressButton } from './chromium-popup.ts';

// Without it Playwright does not see what a service worker asks for.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

/** Chromium with the extension, as the tests use it; `context` for what only Chromium can do. */
export interface ChromiumUnderTest extends BrowserUnderTest {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Opens the popup over the active tab, as a press of the extension's button does (but without its leave to read any page). */
  openPopup(): Promise<Popup>;
  /** Presses the extension's button over the tab at an address: the popup opens, and may read that page as long as it stays. */
  pressButton(url: string): Promise<Popup>;
  /** Ends the extension's worker, as the browser does after half a minute without work. */
  stopWorker(): Promise<void>;
  /** Loads the extension anew under the open tabs, as the browser does with a newer version. */
  update(): Promise<void>;
}

/** Starts Chromium with the extension in it, with an empty profile. @throws where the program or the build is missing */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumUnderTest> {
  const extension = options.extension ?? buildOf('chromium');
  const profile = mkdtempSync(join(tmpdir(), 'rolescope-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: programOf('chromium'),
    headless: options.headless ?? true,
    ...(options.language && { env: { ...process.env, LANGUAGE: options.language } }),
    args: [
      '--no-sandbox',
      // Lets the harness press the extension's button.
      '--enable-unsafe-extension-debugging',
      ...(options.language ? [`--lang=${options.language}`] : []),
      ...(options.engineOptions ? [`--js-flags=${options.engineOptions.join(' ')}`] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    // People's browsers have both.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colourScheme ?? 'light',
  });
  const downloads = join(profile, 'downloads');
  context.on('page', (page) => {
    page.on('download', (download) => void download.saveAs(join(downloads, download.suggestedFilename())));
  });
  const requests: AskedFor[] = [];
  context.on('request', (request) => {
    if (!/^https?:/.test(request.url())) return;
    const worker = request.serviceWorker();
    const fromExtension = worker !== null || request.frame().url().startsWith('chrome-extension:');
    requests.push({ url: request.url(), fromExtension });
  });
  await context.route(/^https?:/, (route) => answer(route, options.serve));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;

  return {
    name: 'chromium',
    context,
    extensionId,
    downloads,
    requests: () => requests,
    async openTab({ before } = {}) {
      const page = await context.newPage();
      if (before) await page.addInitScript(before);
      return chromiumTab(page);
    },
    async openExtensionPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return chromiumTab(page);
    },
    async openPopup() {
      await worker.evaluate(() => chrome.action.openPopup());
      return attachToPopup(await browserSession(context), `chrome-extension://${extensionId}/popup.html`);
    },
    async pressButton(url) {
      const session = await browserSession(context);
      await pressButton(session, extensionId, url);
      return attachToPopup(session, `chrome-extension://${extensionId}/popup.html`);
    },
    async stopWorker() {
      const [page] = context.pages();
      if (!page) throw new Error('There is no tab.');
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async update() {
      const started = context.waitForEvent('serviceworker');
      await loadUnpacked(await browserSession(context), extension);
      await started;
    },
    async extensionTab(path) {
      const address = `chrome-extension://${extensionId}/${path}`;
      const find = () => context.pages().find((page) => page.url().startsWith(address));
      const page =
        find() ?? (await context.waitForEvent('page', { timeout: 5000, predicate: () => find() !== undefined }));
      await page.waitForLoadState();
      return chromiumTab(page);
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has gone.');
  return session;
}

async function answer(route: Route, serve: Serve): Promise<void> {
  const served = serve(new URL(route.request().url()));
  if (!served) return route.abort();
  await route.fulfill({
    body: served.body,
    contentType: served.contentType ?? 'text/html; charset=utf-8',
    headers: { ...served.headers },
  });
}

async function chromiumTab(page: Page): Promise<Tab> {
  const session = await page.context().newCDPSession(page);
  return {
    goto: async (url) => void (await page.goto(url)),
    async inPage(run, argument) {
      const expression = `(${run})(document, ${toSource(argument)})`;
      return resultOf(
        await session.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true }),
      ) as never;
    },
    async inPanel(run, argument) {
      const root = await closedRoot(session);
      const source = `(${run})(${root ? 'this' : 'null'}, ${toSource(argument)})`;
      const answer = root
        ? session.send('Runtime.callFunctionOn', {
            objectId: root,
            functionDeclaration: `function () { return ${source}; }`,
            returnByValue: true,
          })
        : session.send('Runtime.evaluate', { expression: source, returnByValue: true });
      return resultOf(await answer) as never;
    },
    async clickAt(x, y) {
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    screenshot: async (path, clip) => void (await page.screenshot({ path, ...(clip && { clip }) })),
    close: () => page.close(),
  };
}

function toSource(argument: unknown): string {
  return JSON.stringify(argument) ?? 'undefined';
}

interface Answer {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

function resultOf({ result, exceptionDetails }: Answer): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Handle of the first closed root among the children of the document's root element; the debugger may see it, the page may not. */
async function closedRoot(session: CDPSession): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const shadowRoots = html?.children?.flatMap((child) => (child.nodeName === 'DIV' ? (child.shadowRoots ?? []) : []));
  const found = shadowRoots?.[0];
  if (!found) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
  return object.objectId ?? null;
}
