import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { type BidiConnection, evaluateInWindow } from './bidi.ts';
import {
  type AskedFor,
  type BrowserUnderTest,
  buildOf,
  type LaunchOptions,
  programOf,
  type Served,
  type Tab,
} from './browser-under-test.ts';
import { firefoxTab } from './firefox-tab.ts';

/** Firefox with the extension, as the tests use it, and what only Firefox can do. */
export interface FirefoxUnderTest extends BrowserUnderTest {
  uninstall(): Promise<void>;
  /** Installs it, also over itself: an update. */
  install(): Promise<void>;
  /** Lets the extension into a host, as its user does; or takes that back. */
  setAccess(pattern: string, isGranted: boolean): Promise<void>;
}

interface FirefoxOptions extends LaunchOptions {
  /** Preferences beside the harness's own. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** Firefox with the extension, driven by WebDriver BiDi: its extension pages are out of reach of puppeteer's own pages. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxUnderTest> {
  const downloads = mkdtempSync(join(tmpdir(), 'rolescope-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: programOf('firefox'),
    headless: true,
    // Lets the harness open extension pages, which web content may not.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': options.colourScheme === 'dark' ? 0 : 1,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      ...options.preferences,
    },
  });
  const { connection } = browser as unknown as { connection: BidiConnection };
  if (options.language) await speak(connection, options.language);
  const requests = await serveRequests(connection, options);
  const build = options.extension ?? buildOf('firefox');
  const extension = await browser.installExtension(build);
  const host = await evaluateInWindow<string>(
    connection,
    `WebExtensionPolicy.getByID(${JSON.stringify(extension)}).mozExtensionHostname`,
  );

  async function sized(context: string): Promise<Tab> {
    const viewport = options.viewport ?? { width: 1280, height: 800 };
    await connection.send('browsingContext.setViewport', { context, viewport });
    return firefoxTab(connection, context);
  }

  return {
    name: 'firefox',
    downloads,
    requests: () => requests,
    install: async () => void (await browser.installExtension(build)),
    async setAccess(pattern, isGranted) {
      const [id, origins] = [JSON.stringify(extension), JSON.stringify([pattern])];
      await evaluateInWindow(
        connection,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
          const { extension } = WebExtensionPolicy.getByID(${id});
          await ExtensionPermissions.${isGranted ? 'add' : 'remove'}(${id}, { permissions: [], origins: ${origins} }, extension);
          return null;
        })()`,
      );
    },
    uninstall: () => browser.uninstallExtension(extension),
    async openTab({ before } = {}) {
      const { result } = await connection.send('browsingContext.create', { type: 'tab' });
      const { context } = result;
      if (before) {
        await connection.send('script.addPreloadScript', { functionDeclaration: `${before}`, contexts: [context] });
      }
      return sized(context);
    },
    async openExtensionPage(path) {
      const address = `moz-extension://${host}/${path}`;
      await evaluateInWindow(
        connection,
        `gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(address)}, {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }); null`,
      );
      return sized(await contextAt(connection, address));
    },
    extensionTab: async (path) => sized(await contextAt(connection, `moz-extension://${host}/${path}`)),
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/** Makes Firefox take a language for its own, as if its language pack were there; extensions then speak it. */
async function speak(connection: BidiConnection, language: string): Promise<void> {
  const tag = JSON.stringify(language);
  await evaluateInWindow(
    connection,
    `Services.locale.availableLocales = [${tag}, 'en-US']; Services.locale.requestedLocales = [${tag}]; null`,
  );
}

/** Answers every request from the test's own pages, and refuses the rest. */
async function serveRequests(connection: BidiConnection, { serve }: LaunchOptions): Promise<AskedFor[]> {
  const requests: AskedFor[] = [];
  connection.on('network.beforeRequestSent', ({ isBlocked, context, request }) => {
    if (!isBlocked) return;
    requests.push({ url: request.url, fromExtension: context === null });
    const served = serve(new URL(request.url));
    void (served
      ? connection.send('network.provideResponse', { request: request.request, statusCode: 200, ...toResponse(served) })
      : connection.send('network.failRequest', { request: request.request }));
  });
  await connection.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await connection.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'https' },
      { type: 'pattern', protocol: 'http' },
    ],
  });
  return requests;
}

function toResponse({ body, contentType = 'text/html; charset=utf-8', headers = {} }: Served) {
  return {
    reasonPhrase: 'OK',
    headers: Object.entries({ 'content-type': contentType, ...headers }).map(([name, value]) => ({
      name,
      value: { type: 'string', value },
    })),
    body: { type: 'string', value: body },
  };
}

/** The tab that shows an address, once it does. @throws after five seconds */
async function contextAt(connection: BidiConnection, address: string): Promise<string> {
  for (const end = Date.now() + 5000; Date.now() < end; ) {
    const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
    const found = result.contexts.find((context: { url: string }) => context.url.startsWith(address));
    if (found) return found.context;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No tab came up at ${address}.`);
}
