import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isJsonResume, partsOfJsonResume } from '../../../../lib/profile/import/json-resume.ts';
import { readResume } from '../../../../lib/profile/import/read-resume.ts';
import { now } from './files.ts';

const resume = {
  $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
  basics: { name: 'Sascha Pennyfield', label: 'Platform engineer', email: 'sascha@example.org' },
  work: [
    {
      name: 'Elastic Bandages Ltd',
      position: 'Senior DevOps Engineer',
      startDate: '2022-02-01',
      summary: 'Runs three Kubernetes clusters.',
      highlights: ['Replaced hand-made servers by Terraform', 'On-call once a month'],
    },
    {
      name: 'Portside',
      position: 'Developer',
      startDate: '2019-01',
      endDate: '2021-12',
      highlights: ['APIs in Go and gRPC'],
    },
  ],
  education: [{ institution: 'Delft', area: 'Computer Science', studyType: 'Master of Science', endDate: '2018' }],
  skills: [
    { name: 'Terraform', level: 'Expert', keywords: ['HCL'] },
    { name: 'Observability', keywords: ['Prometheus', 'Grafana'] },
  ],
  languages: [{ language: 'Dutch', fluency: 'Native speaker' }],
  interests: [{ name: 'Rust', keywords: ['Swift'] }],
  astrology: { sign: 'Gemini' },
  kanban: [],
};

it('is read: skills with level and years, position, degree and languages', () => {
  const { skills, years, seniority, degree, backgrounds, languages } = readResume(
    partsOfJsonResume(resume, now).parts,
    now,
  );
  const told = Object.fromEntries(skills.map((skill) => [skill.id, skill]));
  expect(told.terraform).toMatchObject({ level: 'expert', years: 4.5, lastUsed: 2026 });
  expect(told.kubernetes).toMatchObject({ years: 4.5, line: 'Runs three Kubernetes clusters.' });
  expect(told.go).toMatchObject({ years: 3, lastUsed: 2021 });
  expect(Object.keys(told)).toEqual(expect.arrayContaining(['observability', 'prometheus', 'grafana', 'grpc']));
  expect(Object.keys(told)).not.toEqual(expect.arrayContaining(['rust']));
  expect(Object.keys(told)).not.toEqual(expect.arrayContaining(['elasticsearch']));
  expect(years?.value).toBe(7.5);
  expect(seniority?.value).toBe('senior');
  expect(degree?.value).toBe('master');
  expect(backgrounds.map(({ value }) => value)).toEqual(['devops']);
  expect(languages.map(({ language }) => language)).toEqual([{ code: 'nl', level: 'native' }]);
});

it('names the keys that the standard does not know, and passes over them', () => {
  expect(partsOfJsonResume(resume, now).unknownKeys).toEqual(['astrology', 'kanban']);
});

it('of any shape gives parts that can be read', () => {
  const loose = fc.dictionary(
    fc.constantFrom('basics', 'work', 'skills', 'education', 'languages', 'projects'),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.oneof(loose, fc.jsonValue()), (raw) => {
      expect(typeof isJsonResume(raw)).toBe('boolean');
      expect(Array.isArray(readResume(partsOfJsonResume(raw, now).parts, now).skills)).toBe(true);
    }),
  );
});
