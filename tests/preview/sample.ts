import type { Analysis, Evidence, RequirementLevel, SkillMention } from '../../lib/analysis/analysis.ts';
import { postingFacts } from '../../lib/match/career/posting-facts.ts';
import type { Match, MatchReason, MatchState, Requirement, TermsMatch } from '../../lib/match/match.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { emptyProfile } from '../../lib/profile/profile.ts';

/** A posting of our own, with what engine and match would say of it: every part of the screens has something to show. */

const description = `About the role
You will own the retrieval and agent layer of our claims assistant and decide what ships.
Design, build and evaluate LLM features that adjusters use every day.
Run the evaluation suite and answer for the assistant's failures in production.

What you bring
- 5+ years of software engineering in Python
- Production experience with a vector database (Pinecone or similar)
- 3+ years with Kubernetes
- Hands-on work with RAG and LangGraph
- You have built evaluation for language models
- AWS or GCP, SQL and Docker

Nice to have
- Terraform or Pulumi
- Fine-tuning of open models with PyTorch
- A master's degree in computer science

The role is hybrid, three days a week in Utrecht. The base pay is $180,000 to $220,000 a year.
We are unable to sponsor work visas for this role.`;

export const posting: Posting = {
  site: 'linkedin',
  jobId: '4200000001',
  url: 'https://www.linkedin.com/jobs/view/4200000001/',
  title: 'Senior AI Engineer',
  company: 'Harbourline',
  location: 'Utrecht',
  description,
  workMode: 'Hybrid',
  employment: 'Full-time',
  salaryText: null,
  postedText: '2 days ago',
  provenance: {},
};

function evidence(quote: string): Evidence {
  const start = description.indexOf(quote);
  return { quote, start, end: start + quote.length };
}

const sentences = {
  python: '5+ years of software engineering in Python',
  vectors: 'Production experience with a vector database (Pinecone or similar)',
  kubernetes: '3+ years with Kubernetes',
  rag: 'Hands-on work with RAG and LangGraph',
  evaluation: 'You have built evaluation for language models',
  cloud: 'AWS or GCP, SQL and Docker',
  terraform: 'Terraform or Pulumi',
  tuning: 'Fine-tuning of open models with PyTorch',
};

type SentenceId = keyof typeof sentences;

function mention(skill: string, text: string, sentence: SentenceId, level: RequirementLevel): SkillMention {
  const { quote, start: quoteStart } = evidence(sentences[sentence]);
  const start = quoteStart + quote.indexOf(text);
  return { skill, text, surfaces: [text], level, quote, quoteStart, start, end: start + text.length };
}

export const analysis: Analysis = {
  language: 'en',
  track: {
    id: 'llm-engineering',
    confidence: 0.86,
    ranked: [
      { id: 'llm-engineering', score: 0.62 },
      { id: 'ml-platform', score: 0.27 },
    ],
    evidence: [
      {
        ...evidence('You will own the retrieval and agent layer of our claims assistant and decide what ships.'),
        weight: 3,
      },
      { ...evidence('Design, build and evaluate LLM features that adjusters use every day.'), weight: 2 },
    ],
  },
  orientation: 'builder',
  focus: ['nlp'],
  seniority: 'senior',
  yearsMin: 5,
  degree: { level: 'master', required: false },
  workMode: 'hybrid',
  salary: {
    min: 180_000,
    max: 220_000,
    currency: 'USD',
    period: 'year',
    quote: '$180,000 to $220,000 a year',
  },
  visa: 'no',
  employment: 'full-time',
  skills: [
    { ...mention('python', 'Python', 'python', 'required'), years: 5 },
    mention('pinecone', 'Pinecone', 'vectors', 'required'),
    { ...mention('kubernetes', 'Kubernetes', 'kubernetes', 'required'), years: 3 },
    mention('rag', 'RAG', 'rag', 'required'),
    mention('langgraph', 'LangGraph', 'rag', 'required'),
    mention('llm-evaluation', 'evaluation', 'evaluation', 'required'),
    { ...mention('aws', 'AWS', 'cloud', 'required'), any: 1 },
    { ...mention('google-cloud', 'GCP', 'cloud', 'required'), any: 1 },
    mention('sql', 'SQL', 'cloud', 'required'),
    mention('docker', 'Docker', 'cloud', 'required'),
    { ...mention('terraform', 'Terraform', 'terraform', 'preferred'), any: 2 },
    { ...mention('pulumi', 'Pulumi', 'terraform', 'preferred'), any: 2 },
    mention('fine-tuning', 'Fine-tuning', 'tuning', 'preferred'),
    mention('pytorch', 'PyTorch', 'tuning', 'preferred'),
  ],
  work: { llm: 0.45, data: 0.27, operations: 0.18, modelling: 0.1 },
  companyType: 'start-up',
  questions: [
    {
      id: 'decisions',
      quote: 'You will own the retrieval and agent layer of our claims assistant and decide what ships.',
    },
    { id: 'breaks', quote: "Run the evaluation suite and answer for the assistant's failures in production." },
    { id: 'closeness', quote: null },
    { id: 'transfer', quote: null },
  ],
  flags: [
    { id: 'debugging', quote: "Run the evaluation suite and answer for the assistant's failures in production." },
    {
      id: 'accountability',
      quote: 'You will own the retrieval and agent layer of our claims assistant and decide what ships.',
    },
    { id: 'generic-ai-engineer', quote: 'Senior AI Engineer' },
  ],
  sources: {
    yearsMin: evidence(sentences.python),
    degree: evidence("A master's degree in computer science"),
    workMode: evidence('The role is hybrid, three days a week in Utrecht.'),
    salary: evidence('The base pay is $180,000 to $220,000 a year.'),
    visa: evidence('We are unable to sponsor work visas for this role.'),
    seniority: { quote: 'Senior AI Engineer', start: -1, end: -1 },
    orientation: evidence('Design, build and evaluate LLM features that adjusters use every day.'),
  },
};

interface Asked {
  readonly skills: readonly (readonly [id: string, text: string, state?: MatchState])[];
  readonly sentence: SentenceId;
  readonly state: MatchState;
  readonly reason: MatchReason;
  readonly years?: number;
}

function requirement(level: RequirementLevel, { skills, sentence, state, reason, years }: Asked): Requirement {
  const quote = sentences[sentence];
  return {
    skills: skills.map(([id, text, own]) => ({ id, text, state: own ?? state })),
    level,
    state,
    reason,
    years: years ?? null,
    quote,
    marks: skills.map(([, text]) => ({ start: quote.indexOf(text), end: quote.indexOf(text) + text.length })),
  };
}

const none: MatchReason = { kind: 'none' };

function has(skill: string, text: string, sentence: SentenceId): Asked {
  return { skills: [[skill, text]], sentence, state: 'have', reason: { kind: 'has', skill } };
}

const required: readonly Asked[] = [
  { skills: [['kubernetes', 'Kubernetes']], sentence: 'kubernetes', state: 'missing', reason: none, years: 3 },
  {
    skills: [['pinecone', 'Pinecone']],
    sentence: 'vectors',
    state: 'near',
    reason: { kind: 'sibling', from: 'weaviate' },
  },
  {
    skills: [['python', 'Python']],
    sentence: 'python',
    state: 'near',
    reason: { kind: 'short', skill: 'python', years: 4, asked: 5 },
    years: 5,
  },
  has('rag', 'RAG', 'rag'),
  has('langgraph', 'LangGraph', 'rag'),
  has('llm-evaluation', 'evaluation', 'evaluation'),
  {
    skills: [
      ['aws', 'AWS', 'have'],
      ['google-cloud', 'GCP', 'missing'],
    ],
    sentence: 'cloud',
    state: 'have',
    reason: { kind: 'has', skill: 'aws' },
  },
  has('sql', 'SQL', 'cloud'),
  has('docker', 'Docker', 'cloud'),
];

const preferred: readonly Asked[] = [
  {
    skills: [
      ['terraform', 'Terraform'],
      ['pulumi', 'Pulumi'],
    ],
    sentence: 'terraform',
    state: 'missing',
    reason: none,
  },
  {
    skills: [['fine-tuning', 'Fine-tuning']],
    sentence: 'tuning',
    state: 'near',
    reason: { kind: 'learning', skill: 'fine-tuning' },
  },
  has('pytorch', 'PyTorch', 'tuning'),
];

export const match: Match = {
  verdict: 'within-reach',
  score: 72,
  required: required.map((asked) => requirement('required', asked)),
  preferred: preferred.map((asked) => requirement('preferred', asked)),
  counts: { required: { have: 6, near: 2, missing: 1 }, preferred: { have: 1, near: 1, missing: 1 } },
  years: { asked: 5, have: 6, state: 'have' },
  degree: { asked: 'master', required: false, have: 'bachelor', state: 'near' },
  languages: [],
  dealBreakers: [{ id: 'visa', evidence: evidence('We are unable to sponsor work visas for this role.') }],
};

/** What is known of such a job, for a backend engineer who wants to move over. */
export const facts = postingFacts(posting, analysis, {
  ...emptyProfile,
  backgrounds: ['backend'],
  skills: ['python', 'docker', 'sql', 'weaviate', 'rag'].map((id) => ({ id, level: 'strong' as const })),
});

/** The same where the profile says nothing. */
export const unsaidTerms: TermsMatch = { years: null, degree: null, languages: [], dealBreakers: [] };
