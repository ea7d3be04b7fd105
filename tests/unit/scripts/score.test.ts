import { expect, it } from 'vitest';
import { type Given, type Label, score } from '../../../scripts/scoring/score.ts';

const labels: Label[] = [
  {
    id: 'a',
    track: 'software',
    alt: ['ml-platform'],
    seniority: 'senior',
    skills: [{ text: 'React', level: 'required' }],
  },
  { id: 'b', track: 'other', seniority: null, skills: [] },
];

function figures(given: Record<string, Given>): Record<string, number> {
  return Object.fromEntries(score(labels, new Map(Object.entries(given))).figures);
}

it('counts a defensible track as lenient, not as strict, and an AI verdict on other work as false', () => {
  const result = figures({ a: { track: { id: 'ml-platform' } }, b: { track: { id: 'agentic-ai' } } });
  expect(result).toMatchObject({ 'track.strict': 0, 'track.lenient': 0.5, 'track.falseAI': 0.5, missing: 0 });
});

it('counts a posting without a verdict as wrong', () => {
  expect(figures({ a: { track: { id: 'software' } } })).toMatchObject({ 'track.strict': 0.5, missing: 1 });
});

it('takes silence for an answer where the label is silent', () => {
  const result = figures({ a: { seniority: 'senior' }, b: { seniority: 'mid' } });
  expect(result).toMatchObject({ 'seniority.accuracy': 0.5, 'seniority.recall': 1, 'seniority.precision': 0.5 });
});

it('knows a skill by any of its spellings, and level and name apart', () => {
  const skills = [{ text: 'react.js', surfaces: ['react.js', 'React'], level: 'preferred' }];
  expect(figures({ a: { skills } })).toMatchObject({
    'skills.F1': 1,
    'skills.askedRecall': 1,
    'skills.levelAccuracy': 0,
  });
});
