import { describe, expect, it } from 'vitest';
import { readProfileFile } from '../../../../lib/exchange/read-profile-file.ts';
import { type ResumeReading, readResume } from '../../../../lib/profile/import/read-resume.ts';
import { fileOf, now, readers, resumeFile } from './files.ts';

/** What a person who reads the résumé finds in it: every skill, and what a hasty reader would invent. */
const classic = {
  skills:
    'airflow aws dashboards django docker fastapi front-end git github-actions go grafana graphql java kafka kubernetes langchain linux mysql on-call pgvector postgresql python rag react redis spring-boot sql terraform',
  // The name of an employer, a field of study, a hobby, a sentence about what comes next.
  invented: 'snowflake statistics mathematics rust swift llm',
  years: 11,
  seniority: 'senior',
  degree: 'bachelor',
  backgrounds: ['backend'],
  languages: ['en:native', 'de:working'],
} as const;
const german = {
  skills:
    'airflow azure business-intelligence data-warehousing databricks dbt delta-lake docker git gitlab-ci great-expectations kafka oracle power-bi python scala scikit-learn spark sql',
  invented: 'go',
  years: 10,
  seniority: null,
  degree: 'master',
  backgrounds: ['data-engineer'],
  languages: ['de:native', 'en:fluent', 'fr:basic'],
} as const;
const columns = {
  skills: 'ab-testing bigquery mlflow pandas pytorch r scikit-learn sql tableau xgboost',
  invented: 'ruby statistics',
  years: 8,
  seniority: null,
  degree: 'phd',
  backgrounds: ['data-scientist'],
  languages: ['pt:native', 'en:fluent'],
} as const;

async function read(file: string): Promise<ResumeReading> {
  const found = await readProfileFile(fileOf(resumeFile(file)), readers, now);
  if (found.kind !== 'resume') throw new Error('That is no résumé.');
  return readResume(found.parts, now);
}

describe.each([
  ['classic.docx', classic],
  ['classic.pdf', classic],
  ['german.docx', german],
  ['german.pdf', german],
  ['columns.pdf', columns],
] as const)('%s, made by LibreOffice or Chromium', (file, planted) => {
  it('gives nine in ten of the skills that stand in it, and none that do not', async () => {
    const { skills } = await read(file);
    const found = skills.map(({ id }) => id);
    const expected: readonly string[] = planted.skills.split(' ');
    expect(expected.filter((id) => found.includes(id)).length).toBeGreaterThanOrEqual(0.9 * expected.length);
    expect(found.filter((id) => !expected.includes(id))).toEqual([]);
    expect(found.filter((id) => planted.invented.split(' ').includes(id))).toEqual([]);
  });

  it('gives years, level, degree, background and languages', async () => {
    const { years, seniority, degree, backgrounds, languages } = await read(file);
    expect(years?.value).toBe(planted.years);
    expect(seniority?.value ?? null).toBe(planted.seniority);
    expect(degree?.value).toBe(planted.degree);
    expect(backgrounds.map(({ value }) => value)).toEqual(planted.backgrounds);
    expect(languages.map(({ language }) => `${language.code}:${language.level}`)).toEqual(planted.languages);
  });
});

it('each skill comes with its line, the years of its positions and the level that is written beside it', async () => {
  const { skills } = await read('classic.docx');
  const python = skills.find(({ id }) => id === 'python');
  expect(python).toEqual({
    id: 'python',
    level: 'expert',
    years: 5.5,
    lastUsed: 2026,
    line: 'Python (expert), SQL, Java, Go (basic), FastAPI, Django, PostgreSQL, Redis, Kafka, Airflow, Docker, Kubernetes, Terraform, AWS, Git, Linux',
  });
  expect(skills.find(({ id }) => id === 'redis')).toMatchObject({ years: 3.5, lastUsed: 2021 });
  expect(skills.find(({ id }) => id === 'linux')).not.toHaveProperty('years');
});
