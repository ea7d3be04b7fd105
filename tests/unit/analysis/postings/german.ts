import type { PostingCase } from './posting-case.ts';

export const germanPostings: readonly PostingCase[] = [
  {
    name: 'a list under the usual headings',
    title: 'Data Engineer (m/w/d)',
    location: 'Köln, Deutschland',
    text: `Über uns
Wir sind ein Familienunternehmen mit 400 Mitarbeitenden und liefern Saatgut in ganz Europa.

Deine Aufgaben
- Du baust und betreibst Datenpipelines mit Apache Airflow und dbt
- Du entwickelst unser Data Warehouse in Snowflake weiter
- Du arbeitest eng mit dem Vertrieb zusammen

Dein Profil
- Abgeschlossenes Studium der Informatik oder eine vergleichbare Ausbildung
- Mindestens 3 Jahre Berufserfahrung im Data Engineering
- Sehr gute Kenntnisse in Python und SQL
- Erfahrung mit AWS oder Azure
- Fließende Deutschkenntnisse

Von Vorteil
- Kenntnisse in Kubernetes und Terraform

Wir bieten
- Jahresgehalt zwischen 62.000 € und 74.000 €
- 30 Tage Urlaub
- Hybrides Arbeiten mit zwei Tagen pro Woche im Büro
- Unbefristete Anstellung in Vollzeit`,
    language: 'de',
    required: ['python', 'sql', 'aws', 'azure'],
    preferred: ['kubernetes', 'terraform'],
    mentioned: ['airflow', 'dbt', 'snowflake'],
    pay: '62000-74000 EUR year',
    workMode: 'hybrid',
    yearsMin: 3,
    degree: 'bachelor-',
    employment: 'full-time',
    seniority: 'mid',
  },
  {
    name: 'running text in the polite form',
    title: 'Senior Machine Learning Engineer',
    location: 'München',
    text: `Für unseren Standort in München suchen wir zum nächstmöglichen Zeitpunkt Verstärkung. Sie trainieren Modelle für die Bilderkennung mit PyTorch, bringen sie mit Docker in den Betrieb und verantworten die Überwachung im laufenden Betrieb. Sie bringen mehrere Jahre Erfahrung mit Deep Learning mit, beherrschen Python sicher und haben idealerweise schon mit MLflow gearbeitet. Die Stelle ist zu 100 % remote innerhalb Deutschlands möglich und wird mit bis zu 95.000 Euro brutto im Jahr vergütet. Bitte bewerben Sie sich bis Ende des Monats.`,
    language: 'de',
    required: ['python', 'deep-learning'],
    preferred: ['mlflow'],
    pay: '?-95000 EUR year',
    workMode: 'remote',
    seniority: 'senior',
  },
  {
    name: 'a student job with an hourly wage',
    title: 'Werkstudent (m/w/d) KI und Automatisierung',
    location: 'Berlin',
    text: `**Was dich erwartet**
* Du hilfst uns, LLMs in unseren Kundendienst einzubauen
* Du schreibst kleine Dienste in TypeScript

**Was du mitbringst**
* Du studierst Informatik oder ein ähnliches Fach
* Erste Erfahrung mit Python und Git
* Spaß an sauberem Code

**Das bieten wir dir**
* Stundenlohn: 17 €
* Arbeit vor Ort in Berlin-Mitte, 20 Stunden in der Woche`,
    language: 'de',
    required: ['python', 'git'],
    mentioned: ['llm', 'typescript'],
    pay: '17-17 EUR hour',
    workMode: 'onsite',
    seniority: 'intern',
  },
];
