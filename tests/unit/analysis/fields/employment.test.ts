import { describe, expect, it } from 'vitest';
import { readEmployment } from '../../../../lib/analysis/fields/employment.ts';
import { valueIn } from './posting.ts';

describe('readEmployment', () => {
  it.each([
    ['This is a full-time position.', 'full-time'],
    ['Employment type\nFull-time', 'full-time'],
    ['Permanent, full-time role based in Leeds', 'full-time'],
    ['Unbefristete Festanstellung in Vollzeit', 'full-time'],
    ['CDI - Temps plein', 'full-time'],
    ['Job Type: Part-time', 'part-time'],
    ['Vertragsart: Teilzeit', 'part-time'],
    ['This is a part-time contract role.', 'part-time'],
    ['Type: Contract', 'contract'],
    ['6-month contract with possible extension', 'contract'],
    ['This 12-month fixed-term contract covers parental leave.', 'contract'],
    ['We are hiring a contractor for 3 months.', 'contract'],
    ['This is a temporary role until June.', 'temporary'],
  ])('reads %j', (text, kind) => {
    expect(valueIn(readEmployment, text)).toBe(kind);
  });

  it.each([
    'Full-time employees receive health insurance.',
    'Employment Type: Regular',
    'Contract Type: Permanent',
    'You will negotiate contracts with vendors.',
    'Experience with contract testing and smart contracts.',
    'You build internal tools.',
  ])('says nothing of %j', (text) => {
    expect(valueIn(readEmployment, text)).toBeNull();
  });

  it('believes the page, then the title', () => {
    const text = 'This is a full-time position.';
    expect(valueIn(readEmployment, text, { employment: 'Part-time', title: 'Data Intern' })).toBe('part-time');
    expect(valueIn(readEmployment, text, { title: 'Data Intern' })).toBe('internship');
    expect(valueIn(readEmployment, text, { title: 'Data Engineer (12 month FTC)' })).toBe('contract');
  });
});
