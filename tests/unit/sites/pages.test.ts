import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { explainPage } from '../../../lib/sites/explain.ts';
import { readPage } from '../../../lib/sites/index.ts';
import { siteMatches } from '../../../lib/sites/matches.ts';

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

describe('siteMatches', () => {
  it('asks for secure hosts only, each once, and for no whole top-level domain', () => {
    expect(siteMatches).toEqual([...new Set(siteMatches)].sort());
    for (const pattern of siteMatches) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+\/\*$/);
  });
});
