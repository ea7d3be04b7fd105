import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { siteMatches } from './lib/sites/matches.ts';
import { bareSentinel } from './scripts/packaging/bare-sentinel.ts';
import { compactPhraseTables } from './scripts/packaging/compact-phrases.ts';
import { compactSkillRows } from './scripts/packaging/compact-rows.ts';
import { joinLists } from './scripts/packaging/join-lists.ts';
import { noEval } from './scripts/packaging/no-eval.ts';
import { noInnerHtml } from './scripts/packaging/no-inner-html.ts';
import { noProofs } from './scripts/packaging/no-proofs.ts';
import { oneEngine } from './scripts/packaging/one-engine.ts';
import { thinMessaging } from './scripts/packaging/thin-messaging.ts';
import { thinPolyfill } from './scripts/packaging/thin-polyfill.ts';

/**
 * Page scripts are unlisted scripts: WXT's own content-script context announces the extension to the page
 * (docs/decisions in CONTRIBUTING.md). The sentinel is therefore put into the manifest by the hook below.
 */
export default defineConfig({
  imports: false,
  // The soak keeps its builds apart.
  outDir: process.env.ROLESCOPE_OUT ?? '.output',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [
      preact(),
      oneEngine(),
      noInnerHtml(),
      noEval(),
      thinPolyfill(),
      thinMessaging(),
      compactSkillRows(),
      compactPhraseTables(),
      noProofs(),
      bareSentinel(),
      joinLists(),
    ],
    build: { target: ['chrome123', 'firefox142'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['downloads'],
    host_permissions: [...siteMatches],
    optional_host_permissions: ['https://*/*'],
    incognito: 'not_allowed',
    commands: {
      'show-panel': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_extension_command__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    // The style sheets' light-dark() needs Chrome 123.
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'rolescope@rolescope.app',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [{ matches: [...siteMatches], js: ['sentinel.js'], run_at: 'document_start' }];
    },
  },
});
