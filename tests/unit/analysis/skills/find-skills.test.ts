import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../lib/analysis/document.ts';
import { findSkills } from '../../../../lib/analysis/skills/find-skills.ts';

/** What a posting asks for, a skill a line: "id level", then years and group where there are any. */
function asked(description: string, rest: { title?: string; company?: string } = {}): string[] {
  return findSkills(prepare({ title: '', ...rest, description })).map(({ skill, level, years, any }) =>
    [skill, level, years === undefined ? '' : `${years}y`, any === undefined ? '' : `any${any}`]
      .filter(Boolean)
      .join(' '),
  );
}

describe('the level of a skill', () => {
  it('is that of its section', () => {
    const posting = 'Responsibilities\n- Tune PostgreSQL\n\nRequirements\n- Python\n\nNice to have\n- Rust';
    expect(asked(posting)).toEqual(['postgresql mentioned', 'python required', 'rust preferred']);
  });

  it('is preferred where the clause says so, and only there', () => {
    expect(asked('Requirements\n- Fluent in Python; Scala is a plus')).toEqual(['python required', 'scala preferred']);
    expect(asked('Requirements\n- Cloud work with Terraform (Pulumi preferred)')).toEqual([
      'terraform required',
      'pulumi preferred',
    ]);
    expect(asked('Requirements\n- Java, ideally with Kotlin')).toEqual(['java required', 'kotlin preferred']);
  });

  it('is preferred where a wording that only asks stands inside one that prefers', () => {
    expect(asked('About the role\nFamiliarity with tools like Kafka would be a big plus.')).toEqual([
      'kafka preferred',
    ]);
    expect(asked('Requirements\n- SQL\n- Experience with compilers will be a benefit')).toEqual([
      'sql required',
      'compilers preferred',
    ]);
    expect(asked('Requirements\n- SQL\n- The following is beneficial: Jenkins, Helm')).toEqual([
      'sql required',
      'jenkins preferred',
      'helm preferred',
    ]);
  });

  it('is required where a softer section says so', () => {
    expect(asked('Nice to have\n- Grafana\n- Docker is a must')).toEqual(['grafana preferred', 'docker required']);
  });

  it('is preferred where it is said not to be required', () => {
    expect(asked('Requirements\n- SQL\n- Kafka would be handy')).toEqual(['sql required', 'kafka preferred']);
    expect(asked('Requirements\n- SQL\n- Kafka is helpful but not required')).toEqual([
      'sql required',
      'kafka preferred',
    ]);
  });

  it('is preferred where it is viewed kindly', () => {
    expect(asked('Requirements\n- SQL\n- Some Fortran would be great, but is not expected')).toEqual([
      'sql required',
      'fortran preferred',
    ]);
    expect(asked('Requirements\n- SQL\n- Work on Kafka will be considered very favorably')).toEqual([
      'sql required',
      'kafka preferred',
    ]);
    expect(asked('Requirements\n- SQL\n- Desirable experience with Helm and Terraform')).toEqual([
      'sql required',
      'helm preferred',
      'terraform preferred',
    ]);
  });

  it('is required where running text in another language asks for it', () => {
    const role = (sentence: string) => asked(`Deine Aufgaben\nDu malst Karten.\n${sentence}`);
    expect(role('Du bist sicher im Umgang mit Kafka.')).toEqual(['kafka required']);
    expect(role('Vous maîtrisez Kafka et Docker.')).toEqual(['kafka required', 'docker required']);
    expect(role('Se pide dominio de Kafka.')).toEqual(['kafka required']);
  });

  it('is not required where the role gives the experience', () => {
    expect(asked('About the role\nYou will gain hands-on experience with Kafka.')).toEqual(['kafka mentioned']);
  });

  it('is required where a sentence asks for experience or expertise, whatever its section', () => {
    const role = (sentence: string) => asked(`About the role\n${sentence}`);
    expect(role('Our keeper has several years of experience running Kafka.')).toEqual(['kafka required']);
    expect(role('We want expertise (Go, Rust) on board, and a Kafka feed.')).toEqual([
      'go required',
      'rust required',
      'kafka mentioned',
    ]);
    expect(role('Our user experience is drawn with Kafka.')).toEqual(['kafka mentioned']);
  });

  it('is the strongest of all mentions, with all spellings', () => {
    const description = 'Responsibilities\n- Run k8s\n\nRequirements\n- Kubernetes in production';
    const [skill] = findSkills(prepare({ title: '', description }));
    expect(skill).toMatchObject({
      skill: 'kubernetes',
      level: 'required',
      text: 'Kubernetes',
      surfaces: ['k8s', 'Kubernetes'],
    });
    expect(skill?.quote).toBe('Kubernetes in production');
  });
});

describe('the sentence quoted for a skill', () => {
  const quoteOf = (description: string) => findSkills(prepare({ title: '', description }))[0]?.quote;

  it('is the one that holds the years, of those that ask for it', () => {
    expect(quoteOf('Requirements\n- Solid Kafka\n- 4+ years of Kafka at sea')).toBe('4+ years of Kafka at sea');
  });

  it('is the one under the heading that asks, before one in the running text', () => {
    const posting = 'About the role\nWe want experience with Kafka.\n\nRequirements\n- Kafka on ships';
    expect(quoteOf(posting)).toBe('Kafka on ships');
  });
});

describe('a posting that repeats itself without its headings', () => {
  it('is read by its sections', () => {
    const repeated = 'We chart bays. Knowledge of Kafka at sea.\n\nNice to have\n- Knowledge of Kafka at sea';
    expect(asked(repeated)).toEqual(['kafka preferred']);
  });
});

describe('spellings', () => {
  it('may share their last word, or stand with hyphens and slashes', () => {
    expect(asked('Requirements\n- Machine/deep learning')).toEqual([
      'machine-learning required',
      'deep-learning required',
    ]);
    expect(asked('Requirements\n- AWS/GCP/Azure')).toEqual(['aws required', 'google-cloud required', 'azure required']);
    expect(asked('Requirements\n- Docker-based builds, Node JS services, C++')).toEqual([
      'docker required',
      'nodejs required',
      'c-plus-plus required',
    ]);
  });
});

describe('postings in other languages', () => {
  it('give skills, levels and choices', () => {
    const german = 'Dein Profil\n- Erfahrung mit Kubernetes oder Docker\n- Kenntnisse in maschinellem Lernen';
    expect(asked(german)).toEqual(['kubernetes required any1', 'docker required any1', 'machine-learning required']);
    const french = 'Profil recherché\n- Maîtrise de SQL et Python\n- Idéalement AWS ou GCP';
    expect(asked(french)).toEqual([
      'sql required',
      'python required',
      'aws preferred any1',
      'google-cloud preferred any1',
    ]);
    const spanish = 'Requisitos\n- Conocimientos de aprendizaje profundo\n- Se valora experiencia con Azure';
    expect(asked(spanish)).toEqual(['deep-learning required', 'azure preferred']);
    const dutch = 'Functie-eisen\n- Kennis van kunstmatige intelligentie\n- Bij voorkeur Terraform';
    expect(asked(dutch)).toEqual(['artificial-intelligence required', 'terraform preferred']);
  });
});

describe('two spellings of one row', () => {
  it('are two skills where a list names both, the second by its spelling', () => {
    expect(asked('Requirements\n- Knowledge of RNNs, LSTMs and CNNs')).toEqual([
      'rnn required',
      'unlisted:LSTMs required',
      'cnn required',
    ]);
  });

  it('are one skill where one only says the other again', () => {
    expect(asked('Requirements\n- Large language models (LLMs), data pipelines and pipelines of data')).toEqual([
      'llm required',
      'data-pipelines required',
    ]);
    expect(asked('Requirements\n- Continuous integration/continuous delivery and Go')).toEqual([
      'ci-cd required',
      'go required',
    ]);
  });
});

describe('years', () => {
  it('belong to the skills they are asked for', () => {
    expect(asked('Requirements\n- 5+ years of Python and SQL, with some Docker')).toEqual([
      'python required 5y',
      'sql required 5y',
      'docker required',
    ]);
  });

  it('reach what spells the work out, not what follows it', () => {
    expect(asked('Requirements\n- 4 years of Python with Kafka; some Docker')).toEqual([
      'python required 4y',
      'kafka required 4y',
      'docker required',
    ]);
  });

  it('are the lowest of a range, and change within a sentence', () => {
    expect(asked('Requirements\n- 3-5 years of Java, including two years of Kafka')).toEqual([
      'java required 3y',
      'kafka required 2y',
    ]);
  });
});

describe('alternatives', () => {
  it('share a number', () => {
    expect(asked('Requirements\n- One of AWS, GCP or Azure\n- Vue or React')).toEqual([
      'aws required any1',
      'google-cloud required any1',
      'azure required any1',
      'vue required any2',
      'react required any2',
    ]);
  });

  it('are examples too, but not plain lists', () => {
    expect(asked('Requirements\n- Orchestrators (e.g. Airflow, Dagster)')).toEqual([
      'airflow required any1',
      'dagster required any1',
    ]);
    expect(asked('Requirements\n- Airflow, Dagster and Kafka')).toEqual([
      'airflow required',
      'dagster required',
      'kafka required',
    ]);
  });

  it('are what a bracket spells out after "at least one"', () => {
    expect(asked('Requirements\n- At least one workflow orchestration tool (Airflow, Dagster)').slice(-2)).toEqual([
      'airflow required any1',
      'dagster required any1',
    ]);
  });

  it('go on where one member names two skills', () => {
    expect(asked('Requirements\n- Models such as CNNs, transformer-based generative models, or GANs')).toEqual([
      'cnn required any1',
      'transformers required any1',
      'generative-models required any1',
      'gans required any1',
    ]);
  });

  it('end where the list goes on after its last "or"', () => {
    expect(asked('Requirements\n- Python or Scala, Kafka, Terraform')).toEqual([
      'python required any1',
      'scala required any1',
      'kafka required',
      'terraform required',
    ]);
    expect(asked('Requirements\n- Python or Scala, Kafka or similar').map((skill) => skill.slice(-4))).toEqual([
      'any1',
      'any1',
      'any1',
    ]);
  });

  it('are the items below words that leave the choice', () => {
    const list = 'Requirements\n- SQL\n- At least one of the following:\n- Kafka\n- Spark\n- Experience with Docker';
    expect(asked(list)).toEqual(['sql required', 'kafka required any1', 'spark required any1', 'docker required']);
  });

  it('are the sentences after words that leave the choice, up to one that asks anew', () => {
    expect(
      asked('Requirements\nSkilled in several of these areas: Kafka and Spark. Terraform. Proven work in Docker.'),
    ).toEqual(['kafka required any1', 'spark required any1', 'terraform required any1', 'docker required']);
  });

  it('leave out a member that is also asked for alone', () => {
    expect(asked('Requirements\n- Python or Scala\n- Python')).toEqual(['python required', 'scala required any1']);
  });
});

describe('what is asked of the person', () => {
  it('is not what the firm sells, offers or denies', () => {
    const posting =
      'About us\nOur Kubernetes platform serves banks.\n\nRequirements\n- SQL, no Docker experience needed\n\nBenefits\n- Python courses';
    expect(asked(posting)).toEqual(['sql required']);
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

  it('is not a field of study', () => {
    expect(asked('Requirements\n- Degree in statistics or machine learning\n- Spark and Kafka')).toEqual([
      'spark required',
      'kafka required',
    ]);
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
