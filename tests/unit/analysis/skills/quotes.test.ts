import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../lib/analysis/document.ts';
import { findSkills } from '../../../../lib/analysis/skills/find-skills.ts';
import { asked } from './asked.ts';

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
