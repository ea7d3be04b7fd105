import { describe, expect, it } from 'vitest';
import { familyIds, impliedBy, searchSkills, skillById, substitutesOf } from '../../../lib/taxonomy/skills.ts';

function names(typed: string, limit = 5): string[] {
  return searchSkills(typed, limit).map(({ name }) => name);
}

describe('searchSkills', () => {
  it('finds a skill by its short name', () => {
    expect(names('k8s')).toEqual(['Kubernetes']);
  });

  it('puts the whole name first, then beginnings', () => {
    expect(names('sql')[0]).toBe('SQL');
    expect(names('pyth')[0]).toBe('Python');
  });

  it('does not mind case, hyphens and spaces around', () => {
    expect(names(' SCIKIT learn ')[0]).toBe('scikit-learn');
  });

  it('finds words inside names after their beginnings', () => {
    const found = names('learning', 20);
    expect(found).toContain('Deep learning');
    expect(found.length).toBeGreaterThan(5);
  });

  it('finds nothing for nothing, and no more than asked', () => {
    expect(names('   ')).toEqual([]);
    expect(names('no such skill at all')).toEqual([]);
    expect(names('a', 3)).toHaveLength(3);
    expect(names('python', 0)).toEqual([]);
  });
});

describe('the relations between skills', () => {
  it('follow what a skill implies, nearest first', () => {
    const implied = impliedBy('pytorch');
    expect(implied).toContain('machine-learning');
    expect(implied.indexOf('deep-learning')).toBeLessThan(implied.indexOf('machine-learning'));
    expect(implied).not.toContain('pytorch');
  });

  it('let substitutes stand in for one another', () => {
    expect(substitutesOf('pinecone')).toContain('weaviate');
    expect(substitutesOf('weaviate')).toContain('pinecone');
    expect(substitutesOf('pinecone')).not.toContain('pinecone');
  });

  it('let a row stand in for the relatives that it gathers', () => {
    expect(substitutesOf('unlisted:LSTMs')).toEqual(['rnn']);
    expect(substitutesOf('unlisted:Zorblex')).toEqual([]);
  });

  it('know nothing of an id without a row', () => {
    expect(impliedBy('no-such-skill')).toEqual([]);
    expect(substitutesOf('no-such-skill')).toEqual([]);
  });
});

describe('skillById', () => {
  it('gives name and family', () => {
    expect(skillById('pytorch')).toEqual({ id: 'pytorch', name: 'PyTorch', family: 'deep-learning' });
    expect(familyIds).toContain('deep-learning');
  });

  it('names an unlisted skill by its spelling, and no other unknown id', () => {
    expect(skillById('unlisted:Kestra')?.name).toBe('Kestra');
    expect(skillById('no-such-skill')).toBeNull();
    expect(skillById('unlisted:')).toBeNull();
  });
});
