import { describe, expect, it } from 'vitest';
import { posting, seniorityOf, valueIn } from './posting.ts';

describe('readSeniority', () => {
  it.each([
    ['ML Intern', 'intern'],
    ['Working Student Data Science', 'intern'],
    ['Jr. Data Analyst', 'junior'],
    ['New Grad Software Engineer', 'junior'],
    ['Data Engineer I', 'junior'],
    ['Data Scientist II', 'mid'],
    ['Software Engineer 2', 'mid'],
    ['Data Engineer III', 'senior'],
    ['Senior Product Manager', 'senior'],
    ['Senior Associate, Data', 'senior'],
    ['Staff Engineer', 'staff'],
    ['Senior Staff Engineer', 'staff'],
    ['Lead Data Scientist', 'staff'],
    ['Engineering Manager', 'manager'],
    ['Senior Manager, Data', 'manager'],
    ['Senior Director of Data', 'director'],
    ['Head of AI', 'director'],
    ['VP of Engineering', 'executive'],
    ['Chief Data Officer', 'executive'],
  ])('reads the title %j', (title, level) => {
    expect(valueIn(seniorityOf, 'We make kites.', { title })).toBe(level);
  });

  it('takes a vice president of a bank, or one who codes, for senior', () => {
    expect(valueIn(seniorityOf, '', { title: 'Vice President, Data Platforms', company: 'Harbour Bank' })).toBe(
      'senior',
    );
    expect(valueIn(seniorityOf, '', { title: 'Vice President, AI Engineer', company: 'Kite Makers' })).toBe('senior');
  });

  it.each(['Product Manager', 'Lead Generation Specialist', 'Scientist or Senior Scientist', 'Software Engineer'])(
    'is silent on the title %j',
    (title) => {
      expect(valueIn(seniorityOf, 'We make kites.', { title })).toBeNull();
    },
  );

  it('then reads the level that the text states, then the years', () => {
    expect(valueIn(seniorityOf, 'We are looking for a senior software engineer. 4+ years of experience.')).toBe(
      'senior',
    );
    expect(valueIn(seniorityOf, '8+ years of experience in software.')).toBe('senior');
    expect(valueIn(seniorityOf, '3+ years of experience in software.')).toBe('mid');
    expect(valueIn(seniorityOf, '2+ years of experience in software.')).toBe('junior');
  });

  it.each([
    ['Entry level', 'junior'],
    ['Associate', 'junior'],
    ['Mid-Senior level', 'mid'],
    ['Internship', 'intern'],
    ['Not Applicable', null],
  ])('reads the level %j that a site prints below the text', (printed, level) => {
    const text = `You make kites.\n\nSeniority level\n\n${printed}\n\nEmployment type\n\nFull-time`;
    expect(valueIn(seniorityOf, text)).toBe(level);
  });

  it('trusts the years asked for before what the site prints', () => {
    expect(valueIn(seniorityOf, '8+ years of experience in software.\n\nSeniority level\nEntry level')).toBe('senior');
  });

  it('cites the title, or the sentence', () => {
    expect(seniorityOf(posting('', { title: 'Staff Engineer' }))?.evidence).toEqual({
      quote: 'Staff Engineer',
      start: -1,
      end: -1,
    });
    expect(seniorityOf(posting('Hello. You bring 3+ years of experience.'))?.evidence.quote).toBe(
      'You bring 3+ years of experience.',
    );
  });
});
