import type { PostingCase } from './posting-case.ts';

export const dutchPostings: readonly PostingCase[] = [
  {
    name: 'a list under the usual headings',
    title: 'Data Engineer',
    location: 'Utrecht, Nederland',
    text: `Over ons
Wij zijn een zorgverzekeraar met een klein en hecht datateam.

Wat ga je doen
- Je bouwt datapijplijnen met Databricks en dbt
- Je helpt analisten bij het gebruik van Power BI

Wat breng je mee
- Een afgeronde hbo- of wo-opleiding in de informatica
- Minimaal 3 jaar ervaring als data engineer
- Goede kennis van Python en SQL
- Ervaring met Azure

Mooi meegenomen
- Ervaring met Terraform

Wat bieden wij
- Een salaris tussen € 4.200 en € 5.600 bruto per maand
- Hybride werken: je werkt twee dagen per week op kantoor
- Een fulltime dienstverband van 36 uur`,
    language: 'nl',
    required: ['python', 'sql', 'azure'],
    preferred: ['terraform'],
    mentioned: ['databricks', 'dbt', 'power-bi'],
    pay: '4200-5600 EUR month',
    workMode: 'hybrid',
    yearsMin: 3,
    degree: 'bachelor+',
    employment: 'full-time',
    seniority: 'mid',
  },
  {
    name: 'running text',
    title: 'Medior Backend Developer',
    text: `Voor onze klant in de energiesector zoeken wij een developer die graag meedenkt. Je werkt met Go en PostgreSQL aan een platform dat vraag en aanbod van stroom bij elkaar brengt, en je zet alles met Kubernetes in productie. Je hebt minstens twee jaar ervaring met backend development en kennis van Docker. Ervaring met Kafka is een pré. De functie is volledig remote en het salaris ligt tussen de € 55.000 en € 68.000 per jaar.`,
    language: 'nl',
    required: ['docker'],
    preferred: ['kafka'],
    mentioned: ['go', 'postgresql', 'kubernetes'],
    pay: '55000-68000 EUR year',
    workMode: 'remote',
    yearsMin: 2,
    seniority: 'mid',
  },
  {
    name: 'a part-time job under headings that ask',
    title: 'Machine Learning Engineer (24 uur)',
    location: 'Gent',
    text: `**Wie zoeken we?**
- Iemand die machine learning modellen kan bouwen met PyTorch
- Je kent Python van binnen en van buiten
- Een master in de informatica of wiskunde

**Wat krijg je?**
- Een parttime functie van drie dagen
- Tot € 4.900 per maand bij een voltijdse week
- Werken op kantoor in het centrum van Gent`,
    language: 'nl',
    required: ['python', 'pytorch', 'machine-learning'],
    pay: '?-4900 EUR month',
    workMode: 'onsite',
    degree: 'master+',
    employment: 'part-time',
  },
];
