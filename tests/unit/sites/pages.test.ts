import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { explainPage } from '../../../lib/sites/explain.ts';
import { readPage } from '../../../lib/sites/index.ts';
import { siteMatches } from '../../../lib/sites/matches.ts';
import { reportText } from '../../../lib/sites/report.ts';
import { selectedPosting } from '../../../lib/sites/selection.ts';

const fixture = (path: string) => readFileSync(new URL(`../../sites/${path}.html`, import.meta.url), 'utf8');
const pane = new URL('https://it.linkedin.com/jobs/search/?currentJobId=7000000001');

describe('readPage', () => {
  it('reads a posting that the site put into a frame of its own', () => {
    const { document, DOMParser } = new JSDOM('<main>Loading</main><iframe></iframe>').window;
    const inner = new DOMParser().parseFromString(fixture('linkedin/classic-search'), 'text/html');
    const frame = document.querySelector('iframe')?.contentDocument;
    frame?.replaceChild(frame.importNode(inner.documentElement, true), frame.documentElement);
    expect(readPage(document, pane)).toMatchObject({ status: 'read', posting: { title: 'Ingegnere ML' } });
  });

  it('reads a posting that a page of no known site put into a frame of its own', () => {
    const { document, DOMParser } = new JSDOM('<main>Careers</main><iframe></iframe>').window;
    const inner = new DOMParser().parseFromString(fixture('any-page/found-block'), 'text/html');
    const frame = document.querySelector('iframe')?.contentDocument;
    frame?.replaceChild(frame.importNode(inner.documentElement, true), frame.documentElement);
    expect(readPage(document, new URL('https://harbour.example/careers/1'))).toMatchObject({ status: 'read' });
  });

  it('says so, and throws nothing, where a page puts its own things under the names that reading needs', () => {
    const { document } = new JSDOM(
      '<form name="querySelector"></form><form name="querySelectorAll"></form><form name="body"></form>',
    ).window;
    for (const url of [pane, new URL('https://harbour.example/jobs/1')]) {
      expect(readPage(document, url)).toMatchObject({ status: expect.stringMatching(/^(?:none|pending)$/) });
    }
  });
});

describe('explainPage', () => {
  it('names what was tried and met, and holds nothing of the page', () => {
    const { document } = new JSDOM(fixture('linkedin/classic-search')).window;
    const explanation = explainPage(document, pane);
    const classic = explanation.layouts.find(({ name }) => name === 'classic');
    expect(explanation).toMatchObject({ site: 'linkedin', namesPosting: true, structured: 0 });
    expect(classic?.fields?.description).toMatchObject({ 'dom:#job-details': true });
    expect(JSON.stringify(explanation)).not.toMatch(/Ingegnere|maree|Genova|7000000001/);
  });
});

describe('reportText', () => {
  it('says version, browser, layouts, hits and misses, and nothing of the page', () => {
    const { document } = new JSDOM(fixture('linkedin/classic-search')).window;
    const circumstances = { reading: readPage(document, pane), version: '1.2.3', browser: 'Browser/9' };
    const text = reportText(explainPage(document, pane), circumstances);
    expect(text).toContain(
      'Rolescope 1.2.3\nBrowser/9\nSite: linkedin; the address names a posting: yes\nResult: read',
    );
    expect(text).toContain('Layout sdui: not there\nLayout classic: there\n');
    expect(text).toMatch(/description: hit dom:#job-details/);
    expect(text).not.toMatch(/Ingegnere|maree|Genova|7000000001|https?:/);
  });
});

describe('selectedPosting', () => {
  const url = new URL('https://harbour.example/jobs/1');
  const long = 'Train models that tell a captain when to wait for clearer weather. '.repeat(4).trim();

  function select(html: string) {
    const { document } = new JSDOM(html).window;
    const text = document.querySelector('#text');
    if (text !== null) document.getSelection()?.selectAllChildren(text);
    return document;
  }

  it("takes the selected text, its list items apart, and the page's heading for its title", () => {
    const document = select(
      `<h1>Fog Engineer</h1><div id="text"><ul><li>${long}</li><li>Python</li></ul></div><p>Other</p>`,
    );
    const before = document.documentElement.outerHTML;
    const posting = selectedPosting(document, url);
    expect(posting).toMatchObject({ site: 'selection', title: 'Fog Engineer', description: `- ${long}\n- Python` });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("keeps the identity that a hiring site's address names", () => {
    const known = new URL('https://www.linkedin.com/jobs/view/7000000001/');
    const posting = selectedPosting(select(`<div id="text">${long}</div>`), known);
    expect(posting).toMatchObject({ site: 'linkedin', jobId: '7000000001' });
  });

  it('takes no word that somebody looks up, and nothing where nothing is selected', () => {
    expect(selectedPosting(select('<div id="text">Kubernetes</div>'), url)).toBeNull();
    expect(selectedPosting(select(`<div>${long}</div>`), url)).toBeNull();
  });
});

describe('siteMatches', () => {
  it('asks for secure hosts only, each once, and for no whole top-level domain', () => {
    expect(siteMatches).toEqual([...new Set(siteMatches)].sort());
    for (const pattern of siteMatches) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+\/\*$/);
  });
});
