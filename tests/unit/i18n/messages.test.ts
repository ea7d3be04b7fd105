import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../../lib/analysis/vocabulary.ts';
import { problemCodes } from '../../../lib/i18n/problem-word.ts';
import { statuses } from '../../../lib/library/statuses.ts';
import { unreadReasons } from '../../../lib/posting/posting.ts';
import { skillLevels } from '../../../lib/profile/vocabulary.ts';
import { flags } from '../../../lib/taxonomy/flags.ts';
import { familyIds } from '../../../lib/taxonomy/skills.ts';
import { trackIds } from '../../../lib/taxonomy/track-ids.ts';

type Message = Awaited<ReturnType<typeof parseMessagesFile>>[number];

/** The messages of a file by key, without those that browsers bring themselves. */
async function messagesOf(language: string): Promise<Map<string, Message>> {
  const all = await parseMessagesFile(`locales/${language}.yml`);
  return new Map(
    all.map((message) => [message.key.join('.'), message] as const).filter(([key]) => !key.startsWith('@')),
  );
}

const english = await messagesOf('en');
const translations = globSync('locales/*.yml')
  .map((file) => basename(file, '.yml'))
  .filter((language) => language !== 'en');
const source = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}').concat('wxt.config.ts');
const code = source.map((file) => readFileSync(file, 'utf8')).join('\n');

/** What stands in the code as `t('key')` or in the manifest as `__MSG_key__`. */
function keysInCode(): string[] {
  const asked = [...code.matchAll(/\b(?:t|say)\(\s*'([\w.]+)'/g)].flatMap(([, key]) => key ?? []);
  const inManifest = [...code.matchAll(/__MSG_(\w+?)__/g)].flatMap(([, name]) => name?.replaceAll('_', '.') ?? []);
  return [...asked, ...inManifest];
}

/** Groups whose messages are asked for by id: `nameOf('group', id)`. */
const groupsInCode = new Set([...code.matchAll(/\bnameOf\(\s*'([\w.]+)'/g)].map(([, group]) => group));

function groupOf(key: string): string {
  return key.slice(0, key.lastIndexOf('.'));
}

describe('messages', () => {
  it('exist for every key that the code asks for', () => {
    expect(keysInCode().filter((key) => !english.has(key))).toEqual([]);
  });

  it('are all asked for', () => {
    const asked = new Set(keysInCode());
    // Career facts are worded by table, row and part: their own test holds them.
    const unused = [...english.keys()].filter(
      (key) => !key.startsWith('career.') && !asked.has(key) && !groupsInCode.has(groupOf(key)),
    );
    expect(unused).toEqual([]);
  });

  it('name every value of a vocabulary, and no other', () => {
    const vocabularies: Readonly<Record<string, readonly string[]>> = {
      companyTypes: vocabulary.companyTypes,
      degrees: ['none', ...vocabulary.degreeLevels],
      employments: vocabulary.employments,
      families: familyIds,
      flagReasons: Object.keys(flags),
      flags: Object.keys(flags),
      levels: skillLevels,
      orientations: vocabulary.orientations,
      payPeriods: vocabulary.payPeriods,
      problems: [...problemCodes, 'unknown'],
      questions: vocabulary.questionIds,
      seniorities: vocabulary.seniorities,
      statuses,
      trackDescriptions: trackIds,
      tracks: trackIds,
      unread: unreadReasons,
      workKinds: vocabulary.workKinds,
      workModes: vocabulary.workModes,
    };
    for (const [group, ids] of Object.entries(vocabularies)) {
      const named = [...english.keys()].filter((key) => groupOf(key) === group);
      expect(named.sort()).toEqual(ids.map((id) => `${group}.${id.replaceAll('-', '_')}`).sort());
    }
  });

  it('have names that both browsers take', () => {
    const names = [...english.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(translations)('%s', (language) => {
  it('has every message of the English file, in its order, and no other', async () => {
    expect([...(await messagesOf(language)).keys()]).toEqual([...english.keys()]);
  });

  it('fills in the same values and counts in the same messages', async () => {
    const shape = ({ type, substitutions, namedSubstitutions }: Message) => ({
      type,
      substitutions,
      values: [...namedSubstitutions].sort(),
    });
    for (const [key, message] of await messagesOf(language)) {
      const original = english.get(key);
      if (original) expect({ key, ...shape(message) }).toEqual({ key, ...shape(original) });
    }
  });

  it('names its own language', async () => {
    expect((await messagesOf(language)).get('language')).toMatchObject({ message: language });
  });
});
