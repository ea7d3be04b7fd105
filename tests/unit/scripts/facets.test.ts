import { expect, it } from 'vitest';
import { answerFacets, type FacetLabel, facetFigures, type GivenFacets } from '../../../scripts/scoring/facets.ts';

const label: FacetLabel = {
  id: 'a',
  orientation: 'builder',
  alternativeOrientations: ['bridge'],
  focus: ['generative'],
  alternativeFocus: ['nlp'],
  largestKinds: ['llm', 'data'],
  companyType: null,
  flags: ['ml-platform'],
  alternativeFlags: ['debugging'],
  signals: ['production'],
  questions: { decisions: true, breaks: false },
};

const right: GivenFacets = {
  orientation: 'bridge',
  focus: ['nlp', 'generative'],
  work: { data: 0.6, llm: 0.4 },
  companyType: null,
  questions: [
    { id: 'decisions', quote: 'You own the roadmap.' },
    { id: 'breaks', quote: null },
  ],
  flags: [
    { id: 'ml-platform', quote: 'One platform for all teams.' },
    { id: 'production', quote: 'It runs in production.' },
  ],
};

const figuresOf = (given: GivenFacets) => facetFigures(answerFacets([label], new Map([['a', given]])));

it('accepts what a careful reader would, alternatives included', () => {
  expect(new Set(figuresOf(right).values())).toEqual(new Set([1]));
});

it.each([
  ['focus', { focus: ['nlp'] }],
  ['focus', { focus: ['generative', 'speech'] }],
  ['orientation', { orientation: null }],
  ['work.largest', { work: {} }],
  ['companyType', { companyType: 'start-up' }],
  ['flags', { flags: [{ id: 'production', quote: 'It runs in production.' }] }],
  ['signals.production', { flags: [{ id: 'ml-platform', quote: 'One platform for all teams.' }] }],
  ['questions.breaks', { questions: [{ id: 'breaks', quote: 'Nothing fails.' }] }],
] as const)('counts a wrong %s as wrong', (facet, wrong) => {
  expect(figuresOf({ ...right, ...(wrong as Partial<GivenFacets>) }).get(facet)).toBe(0);
});
