import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parseLooseJson } from '../../../lib/sites/_json-repair.ts';
import { readPage } from '../../../lib/sites/index.ts';

const { document } = new JSDOM('<title>t</title>').window;
const url = new URL('https://jobs.harbour.example/1');

function readWith(script: string) {
  const element = document.createElement('script');
  element.type = 'application/ld+json';
  element.textContent = script;
  document.head.replaceChildren(element);
  return readPage(document, url);
}

describe('loose JSON', () => {
  it('mends what real pages break', () => {
    expect(parseLooseJson('//<![CDATA[\n{"a": "x\ny", "b": [1, 2,], "c": "\\$5" "d": null,};\n//]]>')).toEqual({
      a: 'x\ny',
      b: [1, 2],
      c: '$5',
      d: null,
    });
  });

  it('leaves sound JSON as it is', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(parseLooseJson(json)).toEqual(JSON.parse(json));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a page with hostile JSON-LD', () => {
  const names = fc.constantFrom(
    '@type',
    '@graph',
    'title',
    'description',
    'hiringOrganization',
    'jobLocation',
    'name',
    'address',
    'identifier',
    'baseSalary',
    'value',
    'url',
    'employmentType',
  );
  const leaf = fc.oneof(
    fc.constantFrom('JobPosting', 'ItemList', '<p>&amp;lt;b', '&#99999999;', 'http://[', ''),
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(names, tie('tree'), { maxKeys: 8 }),
    ),
  }));

  it('is read as a posting or as none, never an error', () => {
    fc.assert(
      fc.property(tree, fc.nat(200), (data, cut) => {
        const posting = JSON.stringify({ '@type': 'JobPosting', title: data, description: data, extra: data });
        for (const script of [posting, posting.slice(0, -cut), JSON.stringify(data)]) {
          expect(readWith(script)).toMatchObject({ status: expect.stringMatching(/^(?:read|none)$/) });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is not held up by depth or size', () => {
    expect(readWith('['.repeat(100_000))).toMatchObject({ status: 'none' });
    expect(readWith(`{"a":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`)).toMatchObject({ status: 'none' });
  });
});
