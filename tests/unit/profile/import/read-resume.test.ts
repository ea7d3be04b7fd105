import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOfText } from '../../../../lib/profile/import/parts-of-text.ts';
import { readResume, type SkillRead } from '../../../../lib/profile/import/read-resume.ts';
import { now } from './files.ts';

function read(...lines: string[]) {
  return readResume(partsOfText(lines.join('\n'), now), now);
}

function skillsOf(...lines: string[]): Record<string, Omit<SkillRead, 'id' | 'line'>> {
  return Object.fromEntries(read(...lines).skills.map(({ id, line: _, ...told }) => [id, told]));
}

describe('what a résumé says of a skill', () => {
  it.each([
    ['Python (expert), SQL – advanced, Rust (basic)', { python: 'expert', sql: 'strong', rust: 'learning' }],
    ['Expert: Python, SQL', { python: 'expert', sql: 'expert' }],
    ['Familiar with Kafka and Flink; proficient in Scala', { kafka: 'learning', flink: 'learning', scala: 'strong' }],
    ['Python, SQL', { python: undefined, sql: undefined }],
  ])('%s', (line, levels) => {
    const found = skillsOf('Skills', line);
    expect(Object.fromEntries(Object.entries(found).map(([id, { level }]) => [id, level]))).toEqual(levels);
  });

  it('years beside a skill count before those of its positions', () => {
    const told = skillsOf(
      'Skills',
      'Python (7 years), Kafka',
      'Experience',
      'Data Engineer, Portside 2024 – 2026',
      '- Kafka and Python',
    );
    expect(told).toEqual({ python: { years: 7, lastUsed: 2026 }, kafka: { years: 2, lastUsed: 2026 } });
  });

  it('is only what its writer claims', () => {
    const said = [
      'No experience with Kubernetes yet.',
      'Keen to learn Rust.',
      'Moving into Go.',
      'jo@docker.com',
      'https://redis.io/jo',
    ];
    expect(skillsOf('Profile', ...said, 'Interests', 'Swift, Spark plugs', 'References', 'Jo, PostgreSQL Ltd')).toEqual(
      {},
    );
  });

  it('stands under "Languages" too, where those are for machines', () => {
    expect(Object.keys(skillsOf('Core skills', 'Languages: Python, Scala', 'Infra: Terraform, Ansible'))).toEqual([
      'python',
      'scala',
      'terraform',
      'ansible',
    ]);
    const { languages, skills } = read('LANGUAGES', 'English (C2), Kotlin', 'Go, Python', 'German: native');
    expect(languages.map(({ language }) => language.code)).toEqual(['en', 'de']);
    expect(skills.map(({ id }) => id)).toEqual(['go', 'python']);
  });

  it('is not a word of its writer’s own trade', () => {
    expect(skillsOf('Summary', 'Machine learning engineer for recommender systems.')).toEqual({
      'recommender-systems': {},
    });
  });

  it('is not what they do for fun, whatever else the heading names', () => {
    expect(
      skillsOf('Certificates', 'Driving licence', 'VOLUNTEERING & INTERESTS', 'Java coffee, Python conference'),
    ).toEqual({});
  });

  it('is not the name of who employed them', () => {
    const lines = [
      'Experience',
      'Data Engineer at Databricks, 2020 – 2022',
      '- dbt',
      'MongoDB | Support Engineer | 2018 – 2020',
      '- Bash',
    ];
    expect(Object.keys(skillsOf(...lines))).toEqual(['dbt', 'bash']);
  });
});

describe('positions', () => {
  it.each([
    ['dates on the line of the title', ['Data Engineer, Portside   2020 – 2022', '- Airflow']],
    ['dates below the title', ['Data Engineer', 'Portside Ltd, Hull', 'Jan 2020 – Dec 2021', '- Airflow']],
    ['dates before the title', ['Jan 2020 – Dec 2021', 'Data Engineer', '- Airflow']],
  ])('are found with %s', (_layout, lines) => {
    const { skills, backgrounds } = read('EMPLOYMENT', ...lines, 'EDUCATION', 'BSc Physics 2016 – 2019');
    expect(skills).toMatchObject([{ id: 'airflow', years: 2 }]);
    expect(backgrounds.map(({ value }) => value)).toEqual(['data-engineer']);
  });

  it('count without headings too, and schooling does not', () => {
    const { years, degree } = read('Senior Data Engineer 2020 – 2024', '- SQL', 'University of Ghent, MSc 2015 – 2020');
    expect(years?.value).toBe(4);
    expect(degree?.value).toBe('master');
  });
});

it.each([
  ['BA History, University of Leeds, 2010-2013', 'bachelor'],
  ['MA Linguistics 2014 – 2016', 'master'],
  ['PhD Statistics, Porto, 2014 – 2018', 'phd'],
])('%s: %s', (line, degree) => expect(read('Education', line).degree?.value).toBe(degree));

it('any text can be read', () => {
  const pieces = fc.constantFrom(
    'Experience\n',
    '2019 – 2021\n',
    '- ',
    'Python, ',
    'Skills: ',
    '\n',
    'Go (',
    '• ',
    'PhD ',
    'Languages\n',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { skills } = readResume(partsOfText(text, now), now);
      expect(new Set(skills.map(({ id }) => id)).size).toBe(skills.length);
      for (const { line } of skills) expect(line).not.toBe('');
    }),
  );
});
