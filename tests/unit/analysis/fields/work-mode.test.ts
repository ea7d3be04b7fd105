import { describe, expect, it } from 'vitest';
import { readWorkMode } from '../../../../lib/analysis/fields/work-mode.ts';
import { posting, valueIn } from './posting.ts';

describe('readWorkMode', () => {
  it.each([
    ['This role is fully remote.', 'remote'],
    ['Remote (US only)', 'remote'],
    ['Work from anywhere.', 'remote'],
    ['The role can be done remotely from anywhere in Europe.', 'remote'],
    ['Remote within Germany or hybrid from Munich', 'remote'],
    ['#LI-Remote', 'remote'],
    ['100% Homeoffice', 'remote'],
    ['Trabajo 100% remoto', 'remote'],
    ['Hybrid: 3 days a week in our Austin office.', 'hybrid'],
    ['We work from our London office 2-3 days per week.', 'hybrid'],
    ['This position requires you to be on site 4 days per week.', 'hybrid'],
    ['You can work from home up to two days per week.', 'hybrid'],
    ['Location: Berlin (Hybrid)', 'hybrid'],
    ['Télétravail : 2 jours par semaine', 'hybrid'],
    ['Modelo híbrido', 'hybrid'],
    ['Hybride werken: 2 dagen per week op kantoor', 'hybrid'],
    ['You will be in the office five days a week.', 'onsite'],
    ['This is an on-site role in Denver.', 'onsite'],
    ['This is not a remote position.', 'onsite'],
    ['Vor Ort in Hamburg', 'onsite'],
  ])('reads %j', (text, mode) => {
    expect(valueIn(readWorkMode, text)).toBe(mode);
  });

  it.each([
    'We design hybrid cloud networks.',
    'You work with remote sensing data and remote teams.',
    'Free on-site gym and a home office stipend.',
    'In-person interviews are required.',
    'You will visit customers on-site.',
    'Many of our roles are fully remote.',
    'Some positions are hybrid, and we are not remote-only.',
  ])('leaves other uses of the words alone: %j', (text) => {
    expect(valueIn(readWorkMode, text)).toBeNull();
  });

  it('believes the page first, then the title, then the text, then the place', () => {
    const text = 'This role is hybrid.';
    expect(valueIn(readWorkMode, text, { workMode: 'On-site', title: 'Engineer (Remote)' })).toBe('onsite');
    expect(valueIn(readWorkMode, text, { title: 'Engineer (Remote)' })).toBe('remote');
    expect(valueIn(readWorkMode, '#LI-Hybrid', { title: 'Engineer (Remote)' })).toBe('remote');
    expect(valueIn(readWorkMode, 'We make kites.', { location: 'Remote - Canada' })).toBe('remote');
  });

  it('shows the sentence that says what the page says', () => {
    const document = posting('We make kites. This role is hybrid.', { workMode: 'Hybrid' });
    expect(readWorkMode(document)?.evidence.quote).toBe('This role is hybrid.');
  });
});
