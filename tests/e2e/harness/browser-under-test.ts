import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What stands at an address while a test runs. Everything else is refused, so that nothing reaches the network. */
export interface Served {
  readonly body: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Serve = (url: URL) => Served | null;

export interface LaunchOptions {
  /** Pages on any host, real names included. */
  readonly serve: Serve;
  /** Folder of the built extension; the browser's own build where not given. */
  readonly extension?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colourScheme?: 'light' | 'dark';
  /** The browser's own language, as a BCP 47 tag; English where not given. */
  readonly language?: string;
  /** False opens a window; Chromium only. */
  readonly headless?: boolean;
  /** Options of the JavaScript engine; Chromium only. */
  readonly engineOptions?: readonly string[];
}

export interface AskedFor {
  readonly url: string;
  /** True where the background or one of the extension's pages asked. */
  readonly fromExtension: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A tab, whichever browser it is in. Functions given to it run over there: they must not refer to anything outside themselves,
 * and what goes in and out must be JSON.
 */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs in the page's own world. */
  inPage<A, R>(run: (document: Document, argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Runs with the closed root of the panel, or with null where there is none. */
  inPanel<A, R>(run: (root: ShadowRoot | null, argument: A) => R, argument: A): Promise<R>;
  /** Brings the tab to the front and clicks; CSS pixels from the window's top left corner. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses keys one after the other: characters, or `Enter`, `Tab`, `Escape`, `ArrowDown`. */
  press(...keys: readonly Key[]): Promise<void>;
  /** Goes back in the tab's history. */
  back(): Promise<void>;
  screenshot(path: string, clip?: Box): Promise<void>;
  close(): Promise<void>;
}

export type Key = 'Enter' | 'Tab' | 'Escape' | 'ArrowDown' | (string & {});

export interface BrowserUnderTest {
  readonly name: BrowserName;
  /** A new tab. `before` runs in each page ahead of its own scripts. */
  openTab(options?: { readonly before?: () => void }): Promise<Tab>;
  /** One of the extension's own pages (`popup.html`) in a tab. */
  openExtensionPage(path: string): Promise<Tab>;
  /** The tab in which the extension itself has opened one of its pages, once it has. @throws after five seconds */
  extensionTab(path: string): Promise<Tab>;
  /** Folder in which downloads end up, under their own names. */
  readonly downloads: string;
  /** Every address that was asked for over the network since the launch. */
  requests(): readonly AskedFor[];
  close(): Promise<void>;
}

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

const root = fileURLToPath(new URL('../../..', import.meta.url));
const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const programs = {
  chromium: { variable: 'CHROME_PATH', usual: '/usr/bin/chromium' },
  firefox: { variable: 'FIREFOX_PATH', usual: '/usr/bin/firefox-esr' },
};

/** Folder of a browser's build. @throws where it has not been built */
export function buildOf(name: BrowserName): string {
  const folder = join(root, '.output', builds[name]);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(
    `${folder} is missing. Build it first: npx wxt build --browser ${name === 'firefox' ? name : 'chrome'}`,
  );
}

/** The browser's program. @throws where it is missing */
export function programOf(name: BrowserName): string {
  const { variable, usual } = programs[name];
  const path = process.env[variable] ?? usual;
  if (existsSync(path)) return path;
  throw new Error(`${path} is missing. Install ${name}, or set ${variable} to its program.`);
}
