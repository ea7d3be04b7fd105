/**
 * Begins a new hiring site: its file, a fixture to fill, and its place in the registry.
 *
 *   npm run new-site -- NAME HOST     as in: npm run new-site -- acme-jobs jobs.acme.com
 *
 * The tests of tests/sites find the site by themselves, and fail until layout and fixture are filled.
 * Exit status: 0 begun, 2 bad usage or a site of that name exists.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const registry = join(root, 'lib/sites/index.ts');

function siteFile(id: string, variable: string, host: string): string {
  return `import type { Layout } from './_layout.ts';
import type { Site } from './site.ts';

const posting: Layout = {
  name: 'posting',
  fields: { title: ['h1'], company: ['[data-testid="company"]'], location: ['[data-testid="location"]'] },
  description: ['[data-testid="description"]'],
};

export const ${variable}: Site = {
  id: '${id}',
  hosts: ['${host}'],
  proofUrls: ['https://${host}/jobs/1'],
  layouts: [posting],
  jobId: (url) => /^\\/jobs\\/(\\d+)/.exec(url.pathname)?.[1] ?? null,
};
`;
}

function fixture(id: string, host: string): { readonly html: string; readonly json: string } {
  const expected = {
    url: `https://${host}/jobs/1`,
    posting: { site: id, jobId: '1', title: 'Title as a person reads it', company: 'Company', location: 'Place' },
    descriptionStart: 'First words of the text.',
    descriptionEnd: 'Last words of the text.',
    mustNotContain: ['words of the page that are not the posting’s'],
  };
  const html = '<!DOCTYPE html><html lang="en"><head><title></title></head><body></body></html>\n';
  return { html, json: `${JSON.stringify(expected, null, 2)}\n` };
}

function register(id: string, variable: string): void {
  const source = readFileSync(registry, 'utf8');
  const withImport = source.replace(
    "import type { Site } from './site.ts';",
    (line) => `import { ${variable} } from './${id}.ts';\n${line}`,
  );
  writeFileSync(registry, withImport.replace('  ...structuredBoards,', `  ${variable},\n  ...structuredBoards,`));
}

function begin(id: string, host: string): void {
  const variable = id.replace(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
  const folder = join(root, 'tests/sites', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, 'lib/sites', `${id}.ts`), siteFile(id, variable, host));
  const { html, json } = fixture(id, host);
  writeFileSync(join(folder, 'posting.html'), html);
  writeFileSync(join(folder, 'posting.json'), json);
  register(id, variable);
  spawnSync(join(root, 'node_modules/.bin/biome'), ['check', '--write', folder, registry], { stdio: 'ignore' });
  process.stdout.write(`Fill lib/sites/${id}.ts and tests/sites/${id}/posting.*, then: npx vitest run tests/sites\n`);
}

const [id = '', host = ''] = process.argv.slice(2);
const isNamed = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(id) && /^[a-z\d*.-]+\.[a-z]+$/.test(host);
if (!isNamed || existsSync(join(root, 'lib/sites', `${id}.ts`))) {
  process.stderr.write(
    'Usage: npm run new-site -- NAME HOST, with a new name in lower case, as in: acme-jobs jobs.acme.com\n',
  );
  process.exitCode = 2;
} else begin(id, host);
