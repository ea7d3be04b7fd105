import type { Analysis } from '../../../lib/analysis/analysis.ts';
import type { Posting } from '../../../lib/posting/posting.ts';

/** A posting as a reader gives it, for tests that do not care which. */
export function aPosting(changes: Partial<Posting> = {}): Posting {
  return {
    site: 'linkedin',
    jobId: '4100',
    url: 'https://www.linkedin.com/jobs/view/4100',
    title: 'Machine Learning Engineer',
    company: 'Northwind Analytics',
    location: 'Leeds, UK',
    description: 'You will train models.\nYou need five years of Python.',
    workMode: 'hybrid',
    employment: 'full-time',
    salaryText: null,
    postedText: '3 days ago',
    provenance: { title: 'dom:title', company: 'json-ld' },
    ...changes,
  };
}

/** What the engine might say of `aPosting()`. */
export function anAnalysis(changes: Partial<Analysis> = {}): Analysis {
  const quote = 'You need five years of Python.';
  return {
    language: 'en',
    track: {
      id: 'applied-ml',
      confidence: 0.8,
      ranked: [
        { id: 'applied-ml', score: 0.8 },
        { id: 'data-science', score: 0.1 },
        { id: 'software', score: 0.05 },
      ],
      evidence: [{ quote: 'You will train models.', start: 0, end: 22, weight: 2 }],
    },
    orientation: null,
    focus: [],
    seniority: null,
    yearsMin: 5,
    degree: null,
    workMode: 'hybrid',
    salary: null,
    visa: null,
    employment: 'full-time',
    skills: [
      {
        skill: 'python',
        text: 'Python',
        surfaces: ['Python'],
        level: 'required',
        years: 5,
        quote,
        quoteStart: 23,
        start: 46,
        end: 52,
      },
    ],
    work: {},
    companyType: null,
    questions: [{ id: 'decisions', quote: null }],
    flags: [],
    sources: { yearsMin: { quote, start: 23, end: 53 } },
    ...changes,
  };
}
