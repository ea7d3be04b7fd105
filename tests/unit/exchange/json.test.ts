import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../../lib/exchange/json.ts';
import { ImportError, readExport } from '../../../lib/exchange/read-export.ts';
import type { SavedPosting } from '../../../lib/library/saved-posting.ts';
import type { Corrections } from '../../../lib/profile/corrections.ts';
import { emptyProfile, type Profile } from '../../../lib/profile/profile.ts';
import { anAnalysis, aPosting } from '../library/a-posting.ts';
import { savedPostings } from './arbitrary-saved.ts';

const now = new Date('2026-11-20T08:00:00.000Z');
const profile: Profile = {
  ...emptyProfile,
  skills: [{ id: 'python', level: 'expert', years: 9 }],
  years: 9,
  degree: null,
  needsVisa: false,
};
const job: SavedPosting = {
  key: 'linkedin:4100',
  posting: aPosting(),
  analysis: anAnalysis(),
  status: 'saved',
  notes: '',
  savedAt: now.toISOString(),
  appliedAt: null,
  updatedAt: now.toISOString(),
};

function exportOf(jobs: unknown[], envelope: object = {}): string {
  return JSON.stringify({ ...JSON.parse(toJson({ jobs: [] }, 'Rolescope 0.1.0', now)), jobs, ...envelope });
}

describe('export and import', () => {
  it('names its schema, version, time and writer', () => {
    expect(JSON.parse(toJson({ jobs: [], profile }, 'Rolescope 0.1.0', now))).toEqual({
      schema: 'rolescope-export',
      version: 1,
      exportedAt: '2026-11-20T08:00:00.000Z',
      app: 'Rolescope 0.1.0',
      profile,
      jobs: [],
    });
  });

  it('give back the corrections, and leave out such as do not fit', () => {
    const corrections: Corrections = { version: 1, rules: [{ kind: 'not-a-skill', skill: 'go' }] };
    expect(readExport(toJson({ jobs: [], corrections }, 'Rolescope 0.1.0', now)).corrections).toEqual(corrections);
    expect(readExport(exportOf([], { corrections: { version: 9, rules: 'all' } })).corrections).toBeNull();
  });

  it('give back the same, whatever the texts', () => {
    fc.assert(
      fc.property(savedPostings, fc.option(fc.constant(profile), { nil: undefined }), (jobs, own) => {
        const contents = readExport(toJson({ jobs, ...(own && { profile: own }) }, 'Rolescope 0.1.0', now));
        expect(contents).toEqual({ jobs, profile: own ?? null, corrections: null, leftOut: [] });
      }),
    );
  });

  it('bear a byte order mark, and take the last of two copies', () => {
    const twice = exportOf([job, { ...job, notes: 'the later copy' }]);
    expect(readExport(`\uFEFF${twice}`).jobs.map(({ notes }) => notes)).toEqual(['the later copy']);
  });
});

it('records that could not be read leave with the others and do not come back', () => {
  const text = toJson({ jobs: [job], damaged: [{ key: 'linkedin:9', row: { title: 7 } }] }, 'Rolescope 0.1.0', now);
  expect(JSON.parse(text).damaged).toEqual([{ key: 'linkedin:9', row: { title: 7 } }]);
  expect(readExport(text)).toMatchObject({ jobs: [job], leftOut: [] });
});

describe('records that do not fit', () => {
  it('are listed with the reason, and the others come in', () => {
    const contents = readExport(
      exportOf([
        job,
        { ...job, status: 'ghosted' },
        'not a record',
        { ...job, savedAt: 'last week' },
        { ...job, posting: { ...job.posting, description: 'x'.repeat(1_000_001) } },
      ]),
    );
    expect(contents.jobs).toEqual([job]);
    expect(contents.leftOut).toEqual([
      { job: 2, title: 'Machine Learning Engineer', misfit: { kind: 'field', field: 'status' } },
      { job: 3, title: null, misfit: { kind: 'record' } },
      { job: 4, title: 'Machine Learning Engineer', misfit: { kind: 'field', field: 'savedAt' } },
      { job: 5, title: 'Machine Learning Engineer', misfit: { kind: 'too-long' } },
    ]);
  });

  it('come in under the key of their posting, whatever key the file gives', () => {
    expect(readExport(exportOf([{ ...job, key: 'linkedin:9' }]))).toMatchObject({ jobs: [job], leftOut: [] });
  });

  it('leave a profile out, not the jobs', () => {
    const contents = readExport(exportOf([job], { profile: { ...profile, years: -3 } }));
    expect(contents).toMatchObject({ jobs: [job], profile: null, leftOut: [{ job: null }] });
  });

  it('cannot bring a script address in', () => {
    const posting = aPosting({ url: 'javascript:alert(1)' });
    expect(readExport(exportOf([{ ...job, posting }])).jobs).toEqual([]);
  });
});

describe('files that are no export', () => {
  it.each([
    ['', 'file-broken'],
    ['{"schema": "rolescope-ex', 'file-broken'],
    ['null', 'file-other'],
    ['{"schema":"other","version":1,"jobs":[]}', 'file-other'],
    [exportOf([], { jobs: 'all' }), 'file-other'],
    [exportOf([], { version: 2 }), 'file-newer'],
    ['['.repeat(200_000), 'file-too-deep'],
    [`{"a":${'['.repeat(40)}${']'.repeat(40)}}`, 'file-too-deep'],
  ])('say what is wrong: %.40s', (text, code) => {
    expect(() => readExport(text)).toThrow(ImportError);
    expect(() => readExport(text)).toThrow(expect.objectContaining({ code }));
  });

  it('are told by nesting, not by brackets within texts', () => {
    const posting = aPosting({ description: `${'[{'.repeat(500)}"\\"[[` });
    expect(readExport(exportOf([{ ...job, posting }])).jobs).toHaveLength(1);
  });
});

describe('hostile files', () => {
  const hostileKeys = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'jobs', 'schema', 'key');

  it('change no prototype', () => {
    const text = exportOf([job]).replace('"provenance":{', '"provenance":{"__proto__":{"evil":true},"title":"x",');
    readExport(text.replaceAll('"site"', '"__proto__":{"evil":true},"site"'));
    readExport(text.replace('"schema"', '"__proto__":{"evil":true},"schema"'));
    expect(({} as { evil?: boolean }).evil).toBeUndefined();
    for (const { posting } of readExport(text).jobs) expect(Object.keys(posting.provenance)).not.toContain('__proto__');
  });

  it('never throw anything but an ImportError', () => {
    const values = fc.jsonValue({ maxDepth: 4 });
    const trees = fc.dictionary(fc.oneof(hostileKeys, fc.string()), values);
    const files = fc.oneof(
      fc.string(),
      trees.map((tree) => JSON.stringify(tree)),
      fc.array(fc.oneof(values, trees)).map((jobs) => exportOf(jobs)),
      fc.record({ posting: trees, analysis: trees }).map((parts) => exportOf([{ ...job, ...parts }])),
      fc.tuple(trees, fc.nat(400)).map(([tree, at]) => exportOf([{ ...job, ...tree }]).slice(0, at * 10)),
    );
    fc.assert(
      fc.property(files, (text) => {
        try {
          for (const each of readExport(text).jobs) expect(typeof each.posting.description).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
