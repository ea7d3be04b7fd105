import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../lib/analysis/document.ts';
import { readLanguages } from '../../../../lib/analysis/fields/languages.ts';
import { readClearance } from '../../../../lib/analysis/fields/visa.ts';

function asked(description: string): string[] {
  const languages = readLanguages(prepare({ title: 'Engineer', description }));
  for (const { quote, start, end } of languages) expect(quote).toBe(description.slice(start, end));
  return languages.map(({ code, level }) => `${code} ${level}`);
}

describe('languages asked for', () => {
  it.each<[string, string[]]>([
    ['Fluent German is a must.', ['de fluent']],
    ['You are fluent in English and German.', ['en fluent', 'de fluent']],
    ['English at C1 level', ['en fluent']],
    ['Requirements\n- German (B2 or better)', ['de working']],
    ['Deutsch verhandlungssicher, Englisch gut', ['de fluent', 'en working']],
    ['Sehr gute Deutschkenntnisse in Wort und Schrift', ['de fluent']],
    ['Native-level Japanese', ['ja native']],
    ['Fluent or native Spanish', ['es fluent']],
    ['Business-level French required', ['fr working']],
    ['Français courant', ['fr fluent']],
    ['Excellent written and spoken English skills', ['en fluent']],
    ['Basic Italian; fluent Dutch', ['it basic', 'nl fluent']],
    ['Fluent English and basic German', ['en fluent', 'de basic']],
    ['Fließendes Deutsch, gute Englischkenntnisse', ['de fluent', 'en working']],
    ['Deutschkenntnisse auf mindestens B2-Niveau', ['de working']],
    ['German (min. B2)', ['de working']],
    ['Sehr gute Kenntnisse der deutschen und englischen Sprache', ['de fluent', 'en fluent']],
    ['Goede beheersing van de Nederlandse en Engelse taal', ['nl working', 'en working']],
    ['Inglés avanzado', ['en fluent']],
    ['English/French bilingual', ['en fluent', 'fr fluent']],
  ])('in %j', (text, languages) => {
    expect(asked(text)).toEqual(languages);
  });

  it.each([
    'Fluent SQL and good Python',
    'Fluent in German or English',
    'German is a plus, fluent or not',
    'Good German is an advantage',
    'No German required',
    'Nice to have\n- Fluent German',
    'We speak English at work',
    'You will build assistants for our Spanish customers',
    'A good team in our Polish office',
  ])('in %j is none', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it('are read from any text, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const codes = asked(`${text} fluent German ${text}`).map((line) => line.slice(0, 2));
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});

describe('a clearance asked for', () => {
  const clearance = (description: string) => readClearance(prepare({ title: 'Engineer', description }))?.quote ?? null;

  it('is found with its sentence', () => {
    const sentence = 'You must be able to obtain and hold a Secret clearance.';
    expect(clearance(`Build things.\n${sentence}`)).toBe(sentence);
  });

  it.each(['An active clearance is a plus.', 'We cannot sponsor visas.', 'Medical clearance is required.'])(
    'is none in %j',
    (text) => expect(clearance(text)).toBeNull(),
  );
});
