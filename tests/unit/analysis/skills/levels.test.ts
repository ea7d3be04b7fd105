import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../lib/analysis/document.ts';
import { findSkills } from '../../../../lib/analysis/skills/find-skills.ts';
import { asked } from './asked.ts';

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

  it.each([
    'Kafka (bonus)',
    'Kafka (nice to have)',
    '[Preferred] Kafka',
    '(Bonus) Kafka',
    'Kafka - nice to have',
    'Kafka \u2013 optional',
    'Kafka: a year or so (Preferred)',
    'Kafka is an added bonus',
    'Kafka helpful',
    'It would be lovely if you knew Kafka',
    'We would love it if you had run Kafka',
    'Kafka ist ein Plus',
    'Gerne auch Kafka',
    'Valorable Kafka',
    'Kafka is een pre',
    'Ser\u00e1 um diferencial conhecer Kafka',
    'Mile widziana praca z Kafka',
  ])('is preferred in every way of wishing: %s', (wish) => {
    expect(asked(`Requirements\n- ${wish}`)).toEqual(['kafka preferred']);
  });

  it.each([
    'What we expect from you',
    'Our expectations',
    'Person specification',
    'Essential criteria',
    'Skills required',
    'Wir erwarten',
    'Das zeichnet Sie aus',
    'Fachliche Voraussetzungen',
    'Muss-Kriterien',
    'Ce que nous attendons de vous',
    'Imprescindible',
    'Wat verwachten we van jou?',
    'Wymagania obowi\u0105zkowe',
  ])('is required below \u201c%s\u201d', (heading) => {
    expect(asked(`Responsibilities\n- Draw maps\n\n${heading}\n- Kafka`)).toEqual(['kafka required']);
  });

  it.each([
    'Das w\u00e4re sch\u00f6n',
    'Secondary skills',
    'Good to have skills',
    'Plusses',
    'Extra:',
    'Kann-Kriterien',
    'Das bringst du idealerweise mit',
    'It would be lovely if you',
    'Appr\u00e9ci\u00e9es',
    'Dodatkowe atuty',
  ])('is preferred below \u201c%s\u201d', (heading) => {
    expect(asked(`Requirements\n- SQL\n\n${heading}\n- Kafka`)).toEqual(['sql required', 'kafka preferred']);
  });

  it.each(['Our tech stack', 'What we use', 'Technologies'])(
    'is a mention below \u201c%s\u201d after the requirements',
    (heading) => {
      expect(asked(`Requirements\n- SQL\n\n${heading}\n- Kafka`)).toEqual(['sql required', 'kafka mentioned']);
    },
  );

  it.each([
    'Interview stages',
    'Recruitment process',
    'Bewerbungsprozess',
    'Processus de recrutement',
    'Dein Weg zu uns',
    'What you get',
    'How we hire',
    'Was uns auszeichnet',
    'Darauf kannst du dich freuen',
    'Pourquoi nous rejoindre ?',
  ])('is none below \u201c%s\u201d after the requirements', (heading) => {
    expect(asked(`Requirements\n- SQL\n\n${heading}\n- A day with Kafka`)).toEqual(['sql required']);
  });

  it.each(['What you get to work on', 'Das erwartet dich bei uns', 'What you can expect to do'])(
    'is a mention below \u201c%s\u201d, which heads duties',
    (heading) => {
      expect(asked(`Requirements\n- SQL\n\n${heading}\n- Kafka`)).toEqual(['sql required', 'kafka mentioned']);
    },
  );

  it('is preferred for what a verb of one thing speaks of, not for the row before it', () => {
    const levels = ['go required', 'sql required', 'kafka preferred'];
    expect(asked('Requirements\n- Go and SQL, Kafka is a plus')).toEqual(levels);
    expect(asked('Requirements\n- Gute Kenntnisse in Go und SQL, Erfahrung mit Kafka ist von Vorteil')).toEqual(levels);
    expect(asked('Requirements\n- Connaissance de Go et SQL, la ma\u00eetrise de Kafka serait un plus')).toEqual(
      levels,
    );
    expect(asked('Requirements\n- Great Go skills, Kafka a plus')).toEqual(['go required', 'kafka preferred']);
    expect(asked('Requirements\n- Solid Go, and Kafka is a plus')).toEqual(['go required', 'kafka preferred']);
    expect(asked('Requirements\n- Kafka is not optional')).toEqual(['kafka required']);
    const all = ['go preferred', 'sql preferred', 'kafka preferred'];
    expect(asked('Requirements\n- Experience with Go, SQL, or Kafka is a plus')).toEqual(
      all.map((one) => `${one} any1`),
    );
    expect(asked('Requirements\n- Knowledge of Go (SQL, Kafka) is a plus')).toEqual(all);
    expect(asked('Requirements\n- Go is a plus, as is Kafka')).toEqual(['go preferred', 'kafka preferred']);
  });

  it('is preferred where it helps, but not where it helps somebody', () => {
    expect(asked('Requirements\n- Solid SQL; Python helps')).toEqual(['sql required', 'python preferred']);
    expect(asked('Requirements\n- Go. Rust would help.')).toEqual(['go required', 'rust preferred']);
    expect(asked('Requirements\n- Experience with Kafka helps a lot')).toEqual(['kafka preferred']);
    expect(asked('Requirements\n- Python code that helps nurses plan their day')).toEqual(['python required']);
  });

  it('is preferred under a heading that says what would help', () => {
    const posting = 'What you bring\n- Java\n\nIt would help if you\n- have used Terraform\n- know a little Rust';
    expect(asked(posting)).toEqual(['java required', 'terraform preferred', 'rust preferred']);
  });

  it('is that of a common heading set off by stars in the middle of a line', () => {
    const posting =
      'We sort parcels. **Your tasks** Keep Kafka running. **Your profile** You know Java. **Bonus skills** Some Rust.';
    expect(asked(posting)).toEqual(['kafka mentioned', 'java required', 'rust preferred']);
    expect(asked('Requirements\nA must: - **Java:** Seven years. - **Bonus:** Paid each May. - SQL')).toContain(
      'sql required',
    );
    expect(asked('Requirements\n- Java and **your skills** in SQL')).toEqual(['java required', 'sql required']);
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

  it('is required where years ask for it, or short words of experience, whatever its section', () => {
    expect(
      asked('You will enjoy this work. 6+ yrs in machine learning. Hands-on in Kafka. Strong exp in SQL.'),
    ).toEqual(['machine-learning required 6y', 'kafka required', 'sql required']);
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
