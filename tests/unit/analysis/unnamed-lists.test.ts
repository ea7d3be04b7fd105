import { describe, expect, it } from 'vitest';
import { type Block, segment } from '../../../lib/analysis/blocks.ts';
import { tokenize } from '../../../lib/analysis/tokens.ts';

function blocksOf(text: string): Block[] {
  return segment(text, tokenize(text));
}

const duties = ['What you will do', '- Run the night shift of the harbour model.', '- Write down what broke.'];

function sectionOf(lines: readonly string[], words: string): string | undefined {
  const text = lines.join('\n');
  return blocksOf(text).find(({ start, end }) => text.slice(start, end).includes(words))?.section;
}

describe('a list below a heading that no vocabulary knows', () => {
  it('holds requirements where its items begin as such', () => {
    const asked = ['', 'Pack your bag with', '- 4+ years of Rust.', '- Experience with Kafka.', '- A calm voice.'];
    expect(sectionOf([...duties, ...asked], 'Kafka')).toBe('required');
    expect(sectionOf([...duties, ...asked], 'calm voice')).toBe('required');
  });

  it('stays with the duties where its items are duties', () => {
    const more = [
      '',
      'In the second year',
      '- Lead the move to Kafka.',
      '- Mentor two juniors.',
      '- Design the new feed.',
    ];
    expect(sectionOf([...duties, ...more], 'Kafka')).toBe('duties');
  });

  it('stays a wish below “Nice to have”', () => {
    const wished = ['Nice to have', '', 'On the water', '- Experience with Kafka.', '- Knowledge of tides.'];
    expect(sectionOf(wished, 'Kafka')).toBe('preferred');
  });

  it('holds duties where its items are duties and the section above speaks of the employer', () => {
    const lines = [
      'About us',
      'We tow ships.',
      '',
      '**Steer the fleet**',
      '- Lead the watch.',
      '- Design Kafka feeds.',
    ];
    expect(sectionOf(lines, 'Kafka')).toBe('duties');
  });
});
