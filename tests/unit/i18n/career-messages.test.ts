import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, it } from 'vitest';
import { backgroundIds } from '../../../lib/taxonomy/background-ids.ts';
import { demands } from '../../../lib/taxonomy/career/demand.ts';
import { careerFacts } from '../../../lib/taxonomy/career/facts.ts';
import { realities } from '../../../lib/taxonomy/career/reality.ts';
import { sources } from '../../../lib/taxonomy/career/sources.ts';
import { ratings } from '../../../lib/taxonomy/career/versus.ts';

const spelt = (id: string) => id.replaceAll('-', '_');

/** The keys that the career tables ask for, without `career.`. */
function keysOfTables(): string[] {
  const facts = Object.entries(careerFacts).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([row, parts]) =>
      Object.keys(parts).map((part) => (part === 'text' ? `${table}.${row}` : `${table}.${row}.${part}`)),
    ),
  );
  const named = [
    ...Object.keys(sources).map((id) => `source.${id === 'ours' ? id : `s${id}`}`),
    ...backgroundIds.map((id) => `background.${id}`),
    ...demands.map(({ id }) => `demand.${id}`),
    ...realities.map(({ id }) => `reality.${id}`),
    ...ratings.map(({ id }) => `versus.${id}`),
    'versus.title',
  ];
  return [...facts, ...named].map(spelt);
}

it('words every career fact, and nothing that is none', async () => {
  const messages = await parseMessagesFile('locales/en.yml');
  const worded = messages.map(({ key }) => key.join('.')).filter((key) => key.startsWith('career.'));
  expect(worded.map((key) => key.slice('career.'.length)).sort()).toEqual(keysOfTables().sort());
});
