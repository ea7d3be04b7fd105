import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { toJson } from '../../../../lib/exchange/json.ts';
import { type ProfileFile, readProfileFile, readProfileText } from '../../../../lib/exchange/read-profile-file.ts';
import { ImportProblem } from '../../../../lib/profile/import/import-problem.ts';
import { readResume } from '../../../../lib/profile/import/read-resume.ts';
import { emptyProfile } from '../../../../lib/profile/profile.ts';
import { aPdf, bytes, fileOf, now, readers, resumeFile } from './files.ts';

const oldWord = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const truncated = (file: string) => resumeFile(file).slice(0, 3000);
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

function skillsIn(file: ProfileFile): string[] {
  return file.kind === 'resume' ? readResume(file.parts, now).skills.map(({ id }) => id) : [];
}

describe('a file that cannot be read says why', () => {
  it.each([
    ['a scanned PDF, without text', aPdf([null, null]), 'scanned'],
    ['a PDF with a password', resumeFile('protected.pdf'), 'password'],
    ['a PDF cut short', truncated('classic.pdf'), 'corrupt'],
    ['a book', aPdf(Array.from({ length: 101 }, (_, page) => `Page ${page} of a long story`)), 'too-long'],
    ['a Word document cut short', truncated('classic.docx'), 'corrupt'],
    ['an old or protected Word document', oldWord, 'old-word'],
    ['a spreadsheet', zip({ 'xl/workbook.xml': '<workbook/>' }), 'wrong-format'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0), 'wrong-format'],
    ['a web page', bytes('<!doctype html><p>Python</p>'), 'wrong-format'],
    ['rich text', bytes('{\\rtf1\\ansi Python}'), 'wrong-format'],
    ['some other JSON', bytes('{"name":"left-pad"}'), 'wrong-format'],
    ['JSON cut short', bytes('{"basics":{"label":"Eng'), 'corrupt'],
    ['JSON that nests without end', bytes(`{"skills":${'['.repeat(5000)}`), 'wrong-format'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['a file of white space', bytes(' \n\t'), 'empty'],
    ['a file of thirty megabytes', new Uint8Array(30_000_001), 'too-large'],
  ])('%s', async (_what, data, kind) => {
    const failure = await readProfileFile(fileOf(data), readers, now).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ImportProblem);
    expect(failure).toMatchObject({ kind });
  });

  it('whatever bytes it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('', '%PDF-1.7\n', 'PK\u0003\u0004', '{'),
        async (rest, mark) => {
          const data = Uint8Array.of(...bytes(mark), ...rest);
          const outcome = await readProfileFile(fileOf(data), readers, now).catch((error: unknown) => error);
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ImportProblem);
          else expect(outcome).toHaveProperty('kind');
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('a résumé of forty pages is read to its end', async () => {
  const pages = Array.from({ length: 40 }, (_, page) =>
    page === 39 ? 'Skills: Kubernetes, Terraform' : `Nothing of note on page ${page}.`,
  );
  expect(skillsIn(await readProfileFile(fileOf(aPdf(pages)), readers, now))).toEqual(['kubernetes', 'terraform']);
});

it('pasted text is read as it comes, from Windows too', () => {
  expect(skillsIn(readProfileText('SKILLS\r\n• Python\r\n• dbt\r\n', now))).toEqual(['python', 'dbt']);
});

it("Rolescope's own file is known by its mark, wherever that stands", async () => {
  const text = toJson({ jobs: [], profile: emptyProfile }, 'Rolescope 0.1.0', new Date(0));
  const { schema, ...rest } = JSON.parse(text);
  for (const given of [text, JSON.stringify({ ...rest, schema })]) {
    const found = readProfileText(given, now);
    expect(found.kind === 'export' && JSON.parse(await found.file.text())).toEqual(JSON.parse(text));
  }
});

it("Rolescope's own file is known however large it is", async () => {
  const text = toJson({ jobs: [], damaged: ['a'.repeat(31_000_000)] }, 'Rolescope 0.1.0', new Date(0));
  expect(await readProfileFile(new Blob([text]), readers, now)).toMatchObject({ kind: 'export' });
  expect(readProfileText(text, now)).toMatchObject({ kind: 'export' });
});

it('a file that is too large is not even read', async () => {
  const file = new Blob(['{"basics": {}}']);
  const read = vi.spyOn(file, 'arrayBuffer');
  Object.defineProperty(file, 'size', { value: 3_000_000_000 });
  await expect(readProfileFile(file, readers, now)).rejects.toMatchObject({ kind: 'too-large' });
  expect(read).not.toHaveBeenCalled();
});

describe("LinkedIn's export", () => {
  const tables = {
    'Basic/Skills.csv': 'Name\nPyTorch\n"Data Modeling, SQL"\n',
    'Positions.csv':
      'Company Name,Title,Description,Location,Started On,Finished On\nOracle,Data Engineer,"Pipelines in Airflow\n• Spark jobs",Ghent,Jan 2020,Jun 2023\n',
    'Languages.csv': 'Name,Proficiency\nDutch,Native or bilingual proficiency\n',
    'Connections.csv': 'First Name,Last Name\nRust,Redis\n',
  };

  it('is read whole from its ZIP, with the years of its positions and nothing of its other tables', async () => {
    const file = await readProfileFile(fileOf(zip(tables)), readers, now);
    if (file.kind !== 'resume') throw new Error('That is no résumé.');
    const { skills, languages, years, backgrounds } = readResume(file.parts, now);
    const told = Object.fromEntries(skills.map(({ id, years: known, lastUsed }) => [id, [known, lastUsed]]));
    expect(told).toEqual({
      pytorch: [undefined, undefined],
      'data-modelling': [undefined, undefined],
      sql: [undefined, undefined],
      airflow: [3.5, 2023],
      spark: [3.5, 2023],
    });
    expect(years?.value).toBe(3.5);
    expect(languages.map(({ language }) => language)).toEqual([{ code: 'nl', level: 'native' }]);
    expect(backgrounds.map(({ value }) => value)).toEqual(['data-engineer']);
  });

  it('is read table by table, whatever the file is called', async () => {
    expect(skillsIn(await readProfileFile(fileOf(bytes(tables['Positions.csv'])), readers, now))).toEqual([
      'airflow',
      'spark',
    ]);
    expect(skillsIn(readProfileText(tables['Basic/Skills.csv'], now))).toContain('pytorch');
  });
});
