import { describe, expect, it } from 'vitest';
import { readVisa } from '../../../../lib/analysis/fields/visa.ts';
import { valueIn } from './posting.ts';

describe('readVisa', () => {
  it.each([
    'We are unable to provide visa sponsorship for this role.',
    'Applicants must be authorized to work in the U.S. without the need for sponsorship now or in the future.',
    'Sponsorship is not offered.',
    'Visa sponsorship: No',
    'W2 only, no C2C, no sponsorship.',
    'Must be a US citizen.',
    'Lawful permanent residents and US persons only.',
    'An active Top Secret clearance is required.',
    'Ability to obtain and maintain a security clearance.',
    'You must have the right to work in the UK.',
    'Candidates need a valid EU work permit.',
    'Eine gültige Arbeitserlaubnis ist erforderlich.',
  ])('takes %j for a no', (text) => {
    expect(valueIn(readVisa, text)).toBe('no');
  });

  it.each([
    'Visa sponsorship is available for this position.',
    'We sponsor H-1B visas.',
    'We offer visa sponsorship and relocation support.',
    'Visa sponsorship: Yes',
    'We are happy to sponsor visas for the right person.',
  ])('takes %j for a yes', (text) => {
    expect(valueIn(readVisa, text)).toBe('yes');
  });

  it.each([
    'Security clearance preferred.',
    'All qualified applicants receive consideration without regard to citizenship or national origin.',
    'Will you need us to sponsor a visa, now or later on?',
    'Medical clearance is required before your first day.',
    'We sponsor local football teams.',
  ])('takes %j for silence', (text) => {
    expect(valueIn(readVisa, text)).toBeNull();
  });

  it('takes a notice below the list of wishes for what it is', () => {
    const wishes = 'Nice to have\n- Experience with kites\n- An active clearance\n\n';
    expect(valueIn(readVisa, wishes)).toBeNull();
    expect(valueIn(readVisa, `${wishes}U.S. persons are U.S. citizens, permanent residents and refugees.`)).toBe('no');
    expect(valueIn(readVisa, `${wishes}Applicants must be U.S. citizens.`)).toBe('no');
  });
});
