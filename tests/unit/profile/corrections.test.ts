import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  applyCorrectionChange,
  type Correction,
  type CorrectionChange,
  type Corrections,
  inverseOfCorrection,
  noCorrections,
} from '../../../lib/profile/corrections.ts';
import { correctionChangeSchema, correctionsSchema } from '../../../lib/profile/corrections-schema.ts';
import { salvageCorrections } from '../../../lib/profile/salvage-corrections.ts';
import { changeCorrections, readCorrectionsState, replaceCorrections } from '../../../lib/profile/store-changes.ts';
import { readCorrections } from '../../../lib/profile/store-corrections.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { correctionRules } from './arbitrary-corrections.ts';

beforeEach(() => fakeBrowser.reset());

const notSpark: Correction = { kind: 'not-a-skill', skill: 'spark' };
const changes: fc.Arbitrary<CorrectionChange> = fc.oneof(
  fc.record(
    { kind: fc.constant('add' as const), rule: correctionRules, at: fc.integer({ min: 0, max: 9 }) },
    { requiredKeys: ['kind', 'rule'] },
  ),
  fc.record({ kind: fc.constant('remove' as const), rule: correctionRules }),
);
const lists = fc.array(changes).map((made): Corrections => made.reduce(applyCorrectionChange, noCorrections));

describe('corrections', () => {
  it('fit their schema after any edit, and the inverse takes it back exactly', () => {
    fc.assert(
      fc.property(lists, changes, (before, change) => {
        expect(correctionChangeSchema.parse(change)).toEqual(change);
        const after = applyCorrectionChange(before, change);
        expect(correctionsSchema.parse(after)).toEqual(after);
        expect(applyCorrectionChange(after, inverseOfCorrection(before, change))).toEqual(before);
      }),
    );
  });

  it('about the same thing take the place of one another', () => {
    const level = { kind: 'level', skill: 'spark', posting: 'linkedin:1' } as const;
    const once = applyCorrectionChange(noCorrections, { kind: 'add', rule: { ...level, level: 'preferred' } });
    const twice = applyCorrectionChange(once, { kind: 'add', rule: { ...level, level: 'required' } });
    expect(twice.rules).toEqual([{ ...level, level: 'required' }]);
  });

  it('come back from whatever storage holds, and ones that fit come back as they are', () => {
    const wrongRule = fc.record(
      {
        kind: fc.oneof(fc.constantFrom('not-a-skill', 'same-as', 'level', 'track'), fc.string()),
        skill: fc.oneof(fc.string(), fc.integer()),
        as: fc.string(),
        level: fc.constantFrom('required', 'mentioned'),
        posting: fc.oneof(fc.string(), fc.constant(null), fc.boolean()),
        track: fc.oneof(fc.constant('software'), fc.string()),
      },
      { requiredKeys: [] },
    );
    const wrong = fc.record({ version: fc.nat(3), rules: fc.array(fc.oneof(wrongRule, correctionRules)) });
    fc.assert(
      fc.property(fc.oneof(lists, wrong, fc.jsonValue()), (raw) => {
        const salvaged = salvageCorrections(raw);
        expect(correctionsSchema.parse(salvaged)).toEqual(salvaged);
        const fitting = correctionsSchema.safeParse(raw);
        if (fitting.success) expect(salvaged).toEqual(fitting.data);
      }),
    );
  });
});

describe('the stored corrections', () => {
  it('are none at first, and keep each edit, also of two windows at once', async () => {
    expect(await readCorrections()).toEqual(noCorrections);
    const rules = Array.from({ length: 20 }, (_, index): Correction => ({ ...notSpark, skill: `skill-${index}` }));
    await Promise.all(rules.map((rule) => changeCorrections({ kind: 'add', rule })));
    expect((await readCorrections()).rules).toHaveLength(20);
  });

  it('are replaced whole by a restore, and what did not fit is set aside', async () => {
    await fakeBrowser.storage.local.set({ corrections: { version: 9, rules: [notSpark, 'none'] } });
    expect(await readCorrectionsState()).toEqual({ value: { version: 1, rules: [notSpark] }, damaged: true });
    await replaceCorrections(noCorrections);
    expect(await readCorrections()).toEqual(noCorrections);
    const kept = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(kept.some((key) => key.startsWith('quarantine:corrections:'))).toBe(true);
  });
});
