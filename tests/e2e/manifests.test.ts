import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { siteMatches } from '../../lib/sites/matches.ts';

const output = fileURLToPath(new URL('../../.output', import.meta.url));

function manifestOf(build: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(output, build, 'manifest.json'), 'utf8'));
}

/** A permission more disables an installed extension until its user agrees: none is added by accident. */
const permissions = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus', 'alarms'];

const forBoth = {
  manifest_version: 3,
  optional_permissions: ['downloads'],
  host_permissions: [...siteMatches],
  optional_host_permissions: ['https://*/*'],
  incognito: 'not_allowed',
  content_scripts: [{ matches: [...siteMatches], js: ['sentinel.js'], run_at: 'document_start' }],
};

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const manifest = manifestOf(build);

  it('asks for what it always did, and runs nothing but the sentinel by itself', () => {
    expect(manifest).toMatchObject(forBoth);
  });

  it('lets nothing of the extension be reached from the web', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets its own pages reach nothing', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self';");
  });
});

it('asks for the side panel in Chromium only', () => {
  expect(manifestOf('chrome-mv3').permissions).toEqual([...permissions, 'sidePanel']);
  expect(manifestOf('firefox-mv3').permissions).toEqual(permissions);
});

it('tells Firefox that no data is collected', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings).toEqual({
    gecko: {
      id: 'rolescope@rolescope.app',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});
