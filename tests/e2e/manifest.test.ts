import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteMatches } from '../../lib/sites/matches.ts';
import { browserNames, buildOf } from './harness/browser-under-test.ts';

const everywhere = {
  manifest_version: 3,
  permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus', 'alarms'],
  optional_permissions: ['downloads'],
  host_permissions: siteMatches,
  optional_host_permissions: ['https://*/*'],
  incognito: 'not_allowed',
  content_scripts: [{ matches: siteMatches, js: ['sentinel.js'], run_at: 'document_start' }],
  options_ui: { page: 'options.html', open_in_tab: true },
};

const inBrowser = {
  chromium: {
    permissions: [...everywhere.permissions, 'sidePanel'],
    background: { service_worker: 'background.js' },
    minimum_chrome_version: '123',
    side_panel: { default_path: 'sidepanel.html' },
  },
  firefox: {
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: 'rolescope@rolescope.app',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** Keys that a build may have; another one is a decision, not an accident. */
const known = [
  ...Object.keys({ ...everywhere, ...inBrowser.chromium, ...inBrowser.firefox }),
  ...['name', 'description', 'version', 'icons', 'action', 'commands', 'content_security_policy', 'default_locale'],
];

describe.each(browserNames)('the build for %s', (name) => {
  const folder = buildOf(name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('asks for what was decided and no more, and opens nothing to pages', () => {
    expect(manifest).toMatchObject({ ...everywhere, ...inBrowser[name] });
    expect(Object.keys(manifest).filter((key) => !known.includes(key))).toEqual([]);
  });

  it('lets its pages load their own files and connect nowhere', () => {
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  it('puts scripts into pages that tell the page nothing', () => {
    const scripts = readdirSync(folder).filter((file) => /^(?:sentinel|reader|panel)\.js$/.test(file));
    expect(scripts).toHaveLength(3);
    for (const file of scripts) {
      const code = readFileSync(join(folder, file), 'utf8');
      const telling =
        /(?:window|self|top|parent|globalThis)\.postMessage\(|\.dispatchEvent\(|CustomEvent|\.innerHTML\s*=|pushState\s*=|new Function|fetch\(|XMLHttpRequest/;
      expect(telling.exec(code)?.[0], file).toBeUndefined();
    }
  });
});
