import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../lib/analysis/document.ts';
import { findSkills } from '../../../../lib/analysis/skills/find-skills.ts';
import { asked } from './asked.ts';

describe('what is asked of the person', () => {
  it('is not what the firm sells, offers or denies', () => {
    const posting =
      'About us\nOur Kubernetes platform serves banks.\n\nRequirements\n- SQL, no Docker experience needed\n\nBenefits\n- Python courses';
    expect(asked(posting)).toEqual(['sql required']);
  });

  it('is a name of many meanings where an item holds nothing else', () => {
    expect(asked('Requirements\n- R\n- Excel\n- SAP knowledge\n- Swift (Preferred)')).toEqual([
      'r required',
      'excel required',
      'sap required',
      'swift preferred',
    ]);
    expect(asked('Requirements\n- Excel at what you do\n- Notion of time')).toEqual([]);
  });

  it.each([
    ['React, Jest and RTL', 'digital-design'],
    ['Payables: AR and AP, SQL', 'ar-vr'],
    ['CI, Kaizen and 5S', 'ci-cd'],
    ['Load balancing, clustering and DNS', 'clustering'],
    ['Budgets and forecasting in SQL', 'time-series-forecasting'],
    ['Java regression suites', 'linear-models'],
    ['Transformers and switchgear, SQL', 'transformers'],
    ['Helm and Flux', 'flux'],
    ['AWS X-Ray and SQL', 'ray'],
  ])('is not what the word means in another trade: %s', (item, skill) => {
    expect(asked(`Requirements\n- ${item}`).filter((line) => line.startsWith(`${skill} `))).toEqual([]);
  });

  it.each([
    ['FPGA work and RTL', 'digital-design'],
    ['Jenkins, Docker and CI', 'ci-cd'],
    ['Deep learning, clustering and regression', 'clustering'],
    ['Time series and forecasting', 'time-series-forecasting'],
    ['Diffusion models such as Flux', 'flux'],
    ['GDPR, DORA and NIS2', 'dora'],
  ])('is a word of many trades beside a skill of its own: %s', (item, skill) => {
    expect(asked(`Requirements\n- ${item}`).map((line) => line.split(' ')[0])).toContain(skill);
  });

  it('keeps the name of another trade as a name where it stands among skills', () => {
    expect(asked('Requirements\n- React, Jest and RTL')).toContain('unlisted:RTL required');
  });

  it('is not what customers use', () => {
    expect(asked('About the role\nOur customers run on Kubernetes and use Kafka. You write Java.')).toEqual([
      'java mentioned',
    ]);
  });

  it('takes a tool that the employer runs for one of the work, what it offers for none', () => {
    expect(asked('Responsibilities\n- Look after our Kafka clusters\n- Build our search')).toEqual(['kafka mentioned']);
  });

  it('is not what a notice says of interviews', () => {
    const notice = 'Please leave ChatGPT and GitHub Copilot closed in our interviews.';
    expect(asked(`Requirements\n- SQL\n\n${notice}`)).toEqual(['sql required']);
  });

  it.each([
    ['SQL, not Kotlin', ['sql required']],
    ['SQL, but not Kotlin', ['sql required']],
    ['Knowing Kafka is not needed', []],
    ['You are not expected to know Kafka', []],
    ['You read Kafka topics but are not expected to run them', ['kafka required']],
    ['SQL and Go, Kafka is not needed', ['sql required', 'go required']],
    ['We do not use Kotlin, but SQL', ['sql required']],
    ['There is no need to know Kafka; SQL will do', ['sql required']],
    ['Kenntnisse in Kafka sind nicht erforderlich', []],
    ['Ervaring met Kafka is niet nodig', []],
    ['Years spent at companies like Databricks', []],
  ])('is not what is denied: %s', (item, skills) => {
    expect(asked(`Requirements\n- ${item}`)).toEqual(skills);
  });

  it.each([
    ['Kafka is not needed, but would be great', ['kafka preferred']],
    ['We do not expect you to know all of Kafka, Spark and Go', ['kafka required', 'spark required', 'go required']],
    ['Kafka, not only on paper', ['kafka required']],
    ['Tools made by companies such as Databricks', ['databricks required']],
  ])('is what a denial does not reach: %s', (item, skills) => {
    expect(asked(`Requirements\n- ${item}`)).toEqual(skills);
  });

  it("is the team's stack wherever it is told", () => {
    expect(asked('About us\nOur tech stack is Python and Kafka.')).toEqual(['python mentioned', 'kafka mentioned']);
  });

  it('may stand in the title alone', () => {
    const title = 'Engineer, CUDA and Snowflake (Brindle)';
    const skills = findSkills(prepare({ title, company: 'Brindle', description: 'Requirements\n- Snowflake' }));
    expect(skills.map(({ skill, level, start }) => [skill, level, start])).toEqual([
      ['snowflake', 'required', 15],
      ['cuda', 'mentioned', -1],
    ]);
    expect(skills[1]).toMatchObject({ quote: title, quoteStart: -1, end: -1 });
    expect(asked('Requirements\n- Go', { title: 'Grafana Engineer', company: 'Grafana Labs' })).toEqual([
      'go required',
    ]);
  });

  it.each([
    'Bac+5 en statistique ou data science, vous maîtrisez Kafka',
    'Eingeschriebene:r Student:in (Statistik, Mathematik), Erfahrung mit Kafka',
    'Studium der Statistik mit Kenntnissen in Kafka',
    'Master in data science, ervaring met Kafka',
  ])('takes fields of study for no skills in other languages: %s', (line) => {
    expect(asked(`Profil\n- ${line}`)).toEqual(['kafka required']);
  });

  it('is not a language that people speak', () => {
    expect(asked('Requirements\n- Knowledge of Kafka, Mandarin or Bahasa Indonesia')).toEqual(['kafka required']);
  });

  it('is not a field of study', () => {
    expect(asked('Requirements\n- Degree in statistics or machine learning\n- Spark and Kafka')).toEqual([
      'spark required',
      'kafka required',
    ]);
  });

  it('is not a field of study behind what will do instead of the degree', () => {
    expect(asked('Requirements\n- A PhD (or equivalent experience) in machine learning\n- SQL')).toEqual([
      'sql required',
    ]);
    expect(asked('Requirements\n- Master of Laws, certified in ISO 42001')).toEqual(['iso-42001 required']);
  });

  it("is not the employer's own name", () => {
    expect(asked('Responsibilities\n- Extend Grafana with Go', { company: 'Grafana Labs' })).toEqual(['go mentioned']);
  });

  it('may be a method or a phrase that no row has, where it is asked for', () => {
    expect(asked('Requirements\n- Python, tidal pattern search and SQL')).toContain(
      'unlisted:tidal pattern search required',
    );
    expect(asked('Requirements\n- Knowledge of glacier scheduling')).toEqual(['unlisted:glacier scheduling required']);
    expect(asked('Responsibilities\n- Python, tidal pattern search and SQL')).toEqual([
      'python mentioned',
      'sql mentioned',
    ]);
  });

  it('may be a name that no row has, among skills', () => {
    expect(asked('Requirements\n- Airflow, Zorblex and Dagster')).toContain('unlisted:Zorblex required');
  });

  it('may be a phrase or a name that no row has, alone in the list that is asked for', () => {
    expect(asked('Requirements\n- Experience with tidal gate charts and kelp routing tables')).toEqual([
      'unlisted:tidal gate charts required',
      'unlisted:kelp routing tables required',
    ]);
    expect(asked('Requirements\n- Familiarity with Zorblex or qNet9')).toEqual([
      'unlisted:Zorblex required any1',
      'unlisted:qNet9 required any1',
    ]);
    expect(asked('Requirements\n- Knowledge of ethical considerations and English')).toEqual([]);
    expect(asked('Responsibilities\n- Gain exposure to tidal gate charts')).toEqual([]);
  });

  it('may be a word that else needs company, where its name stands alone in what is asked', () => {
    expect(asked('Requirements\n- Experience with Salesforce')).toEqual(['salesforce required']);
    expect(asked('Requirements\n- Experience with the Claude API')).toEqual(['anthropic-api required']);
    expect(asked('Requirements\n- Keep the tracing of parcels honest')).toEqual([]);
    expect(asked('Responsibilities\n- Talk to Salesforce')).toEqual([]);
  });

  it('is not a letter in brackets that begins a word', () => {
    expect(asked('Requirements\n- Any (R)DBMS and SQL')).toEqual(['databases required', 'sql required']);
  });

  it('is not a part of a longer word', () => {
    expect(asked('Requirements\n- SQL, a drift-free setup and Kafka-focused teams')).toEqual(['sql required']);
    expect(asked('Responsibilities\n- Write in-depth analysis with Python')).toEqual(['python mentioned']);
  });

  it('is not what an introduction says of the employer alone', () => {
    const company = 'Brindle';
    expect(asked('Brindle runs Kubernetes for banks.', { company })).toEqual([]);
    expect(asked('We connect shops to Salesforce and SAP.', { company })).toEqual([]);
    expect(asked('Ranked first among Snowflake resellers.', { company })).toEqual([]);
    expect(asked('We are looking for someone who knows Kafka well.', { company })).toEqual(['kafka mentioned']);
    expect(asked('You will run Kubernetes at Brindle.', { company })).toEqual(['kubernetes mentioned']);
  });

  it('is not what a notice says of how applications are read', () => {
    expect(
      asked(
        'Requirements\n- Kafka\nWe may use machine learning in our hiring process. Your personal data is kept under GDPR rules.',
      ),
    ).toEqual(['kafka required']);
    expect(asked('Requirements\n- Knowledge of GDPR')).toEqual(['gdpr required']);
  });

  it('is not the employer by name, at work or as an owner, under any heading', () => {
    const at = (description: string) => asked(description, { company: 'Snowflake Computing' });
    expect(at('Requirements\n- Python\n- As an engineer at Snowflake you write Rust')).toEqual([
      'python required',
      'rust required',
    ]);
    expect(at("Requirements\n- SQL that shows how Snowflake's engine works")).toEqual(['sql required']);
    expect(at('Requirements\n- SQL\nSnowflake offers Tableau training.')).toEqual(['sql required']);
    expect(at('Requirements\n- SQL\n- Snowflake and dbt')).toEqual([
      'sql required',
      'snowflake required',
      'dbt required',
    ]);
  });

  it("is not the name of other people's units", () => {
    expect(asked('Responsibilities\n- Partner with DevOps and compiler teams to ship Go services')).toEqual([
      'go mentioned',
    ]);
    expect(asked('Responsibilities\n- Report to the VP of Data Engineering')).toEqual([]);
    expect(asked('Responsibilities\n- Work with Kafka and Spark')).toEqual(['kafka mentioned', 'spark mentioned']);
  });

  it('is not a team that bears its name, a tag, or what owns something', () => {
    expect(asked('Responsibilities\n- Hand over to networking teams with Terraform')).toEqual(['terraform mentioned']);
    expect(asked("Responsibilities\n- Meet the needs of Snowflake's sales people with SQL")).toEqual(['sql mentioned']);
    expect(asked('Requirements\n- SQL\n\n#Kafka #terraform')).toEqual(['sql required']);
    expect(asked('Requirements\n- Degree or equivalent in statistics or machine learning\n- SQL')).toEqual([
      'sql required',
    ]);
  });

  it('is not what only shortens the words before it', () => {
    expect(asked('Responsibilities\n- Billing with Kafka, Airflow and Meadow Ledger Cycles (MLC)')).not.toContain(
      'unlisted:MLC mentioned',
    );
  });
});
