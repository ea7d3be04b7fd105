import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteMatches } from '../../lib/sites/matches.ts';
import { root } from '../tools.ts';

const manifest = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: [...siteMatches], js: ['sentinel.js'], run_at: 'document_start' }],
};

/**
 * Makes an extension whose script does nothing on the pages where the sentinel looks: what the browser charges a page for having a script in
 * it at all. Gives its folder.
 */
export function emptyExtension(): string {
  const folder = join(root, 'artifacts', 'empty-extension');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const script of ['background.js', 'sentinel.js']) writeFileSync(join(folder, script), '');
  return folder;
}
