import type { PostingCase } from './posting-case.ts';

export const frenchPostings: readonly PostingCase[] = [
  {
    name: 'a list under the usual headings',
    title: 'Data Scientist (H/F)',
    location: 'Lyon, France',
    text: `À propos de nous
Nous fabriquons des vélos cargo et employons 120 personnes.

Vos missions
- Concevoir des modèles de prévision de la demande avec scikit-learn
- Mettre les modèles en production sur GCP
- Présenter vos résultats aux équipes métier

Profil recherché
- De formation Bac+5 en statistiques ou informatique
- Au moins 4 ans d'expérience en science des données
- Maîtrise de Python et de SQL
- Bonne connaissance de Docker

Serait un plus
- Une première expérience avec Spark ou Kafka

Nous offrons
- Salaire : 48 à 56 K€ brut annuel selon profil
- Télétravail : 2 jours par semaine
- CDI à temps plein`,
    language: 'fr',
    required: ['python', 'sql', 'docker'],
    preferred: ['spark', 'kafka'],
    mentioned: ['scikit-learn', 'google-cloud'],
    pay: '48000-56000 EUR year',
    workMode: 'hybrid',
    yearsMin: 4,
    degree: 'master+',
    employment: 'full-time',
    seniority: 'mid',
  },
  {
    name: 'running text',
    title: 'Ingénieur IA générative',
    text: `Rejoignez une équipe de six personnes qui construit un assistant pour les notaires. Vous développerez des pipelines de RAG avec LangChain et vous évaluerez les réponses des LLM. Nous recherchons une personne qui maîtrise Python, qui connaît PostgreSQL et qui a au moins trois ans d'expérience dans le développement logiciel. Le poste est ouvert en full remote depuis la France. La rémunération fixe se situe entre 55 000 € et 65 000 € par an, selon votre expérience.`,
    language: 'fr',
    required: [],
    mentioned: ['rag', 'langchain'],
    found: ['python', 'postgresql'],
    pay: '55000-65000 EUR year',
    workMode: 'remote',
    yearsMin: 3,
  },
  {
    name: 'an internship under headings that ask',
    title: 'Stage - Développeur web (6 mois)',
    location: 'Nantes',
    text: `## Ce que tu feras
- Développer des composants en React et TypeScript
- Écrire des tests

## Qui es-tu ?
- Étudiant en école d'ingénieur
- Tu connais JavaScript et Git

## Les conditions
- Stage de 6 mois à partir de février
- Gratification : 1 100 € par mois
- Poste en présentiel dans nos bureaux de Nantes`,
    language: 'fr',
    required: ['javascript', 'git'],
    mentioned: ['react', 'typescript'],
    pay: '1100-1100 EUR month',
    workMode: 'onsite',
    employment: 'internship',
    seniority: 'intern',
  },
];
