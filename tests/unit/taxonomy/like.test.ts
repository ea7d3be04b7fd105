import { describe, expect, it } from 'vitest';
import { skillsLike } from '../../../lib/taxonomy/like.ts';
import { skillById } from '../../../lib/taxonomy/skills.ts';

describe('skills that one may be mistaken for', () => {
  it('are its kin, without itself', () => {
    expect(skillsLike('pytorch', 8)).toEqual(expect.arrayContaining(['deep-learning', 'tensorflow']));
    expect(skillsLike('pytorch', 8)).not.toContain('pytorch');
  });

  it('are those of a like name where no row has it', () => {
    expect(skillsLike('unlisted:Kubernetes Gateway', 5)).toContain('kubernetes');
    expect(skillsLike('unlisted:Qzxv', 5)).toEqual([]);
  });

  it('are rows of the taxonomy, no more than asked for', () => {
    const found = skillsLike('unlisted:Data Platform', 3);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(found.every((id) => skillById(id) !== null)).toBe(true);
  });
});
