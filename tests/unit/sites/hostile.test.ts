import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../../lib/sites/index.ts';

const addresses = [
  'https://www.linkedin.com/jobs/view/7000000001/',
  'https://www.indeed.com/viewjob?jk=aaaaaaaaaaaaaaa1',
  'https://job-boards.greenhouse.io/acme/jobs/4100000001',
  'https://harbour.example/jobs/12345',
];

function pageOf(html: string): Document {
  return new JSDOM(`<!doctype html><html><head></head><body>${html}</body></html>`).window.document;
}

function readAt(document: Document, address: string) {
  return readPage(document, new URL(address));
}

/** Elements one inside the other, made as a script makes them. */
function nested(document: Document, count: number, name: string): void {
  let at: Element = document.body;
  for (let level = 0; level < count; level += 1) {
    const inner = document.createElement('div');
    inner.setAttribute('class', name);
    at.append(inner);
    at = inner;
  }
  at.append('Requirements: years of experience with Python. '.repeat(20));
}

describe('a page that is built to hold up its reader', () => {
  it('is refused before anything is looked for where it nests more elements than any parsed page does', () => {
    const document = pageOf(`<h1>Engineer</h1>${'<p>Words.</p>'.repeat(5_000)}`);
    nested(document, 800, 'job-description');
    const searches = [vi.spyOn(document, 'querySelector'), vi.spyOn(document, 'querySelectorAll')];
    for (const address of addresses) {
      expect(readAt(document, address)).toEqual({ status: 'none', reason: 'unreadable' });
    }
    for (const search of searches) expect(search).not.toHaveBeenCalled();
  });

  it.each(addresses)('gives an answer where it has 5,000 paragraphs: %s', (address) => {
    const document = pageOf('<h1>Engineer</h1>'.concat('<p>We want words and more words.</p>'.repeat(5_000)));
    expect(readAt(document, address).status).toMatch(/^(?:none|pending)$/);
  });

  it('describes no posting by data that is nested without end', () => {
    const posting = '{"@type":"JobPosting","title":"Engineer","description":"Words"}';
    const data = '{"a":'.repeat(5000) + posting + '}'.repeat(5000);
    const document = pageOf(`<script type="application/ld+json">${data}</script>`);
    expect(readAt(document, addresses[3] ?? '').status).toBe('none');
  });
});

it('a page of very many values in its data takes no longer than one of many', () => {
  const list = (values: number) =>
    pageOf(`<script type="application/ld+json">[${'{"a":[]},'.repeat(values)}0]</script>`);
  const spent = (document: Document) => {
    const before = process.cpuUsage().user;
    expect(readAt(document, addresses[3] ?? '').status).toBe('none');
    return process.cpuUsage().user - before;
  };
  spent(list(1000));
  expect(spent(list(300_000))).toBeLessThan(1_500_000);
});

describe('a page that says strange things', () => {
  const data = (more: object) => {
    const posting = { '@type': 'JobPosting', title: 'Engineer', description: '<p>Words about the work.</p>', ...more };
    return `<script type="application/ld+json">${JSON.stringify(posting).replaceAll('<', '\\u003c')}</script>`;
  };

  it('gives titles and names without control characters and turns of direction', () => {
    const document = pageOf(data({ title: 'Engi\u0000neer\u202e\u0007 II', hiringOrganization: 'Ac\u001bme\n' }));
    const reading = readAt(document, addresses[3] ?? '');
    expect(reading).toMatchObject({ status: 'read', posting: { title: 'Engi neer II', company: 'Ac me' } });
  });

  it('gives text only, and runs nothing', () => {
    const description =
      '<p>Words<img src=x onerror="document.title = 1"></p><script>document.title = 2</script><style>p{}</style>';
    const document = pageOf(data({ description }));
    const reading = readAt(document, addresses[3] ?? '');
    expect(reading).toMatchObject({ status: 'read', posting: { description: 'Words' } });
    expect(document.title).toBe('');
  });

  it('does not take one id for another where a page forges both', () => {
    const forged = `<div data-sdui-screen="x.JobDetails"><p><a href="/company/acme/">Acme</a></p><p>Engineer</p>
      <div componentkey="JobDetails_AboutTheJob_7000000002"><span data-testid="expandable-text-box">Words about the work.</span></div></div>`;
    expect(readAt(pageOf(forged), addresses[0] ?? '')).toEqual({ status: 'pending', reason: 'another-posting' });
  });
});
