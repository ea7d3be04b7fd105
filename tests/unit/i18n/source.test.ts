import { afterEach, expect, it, vi } from 'vitest';
import { say } from '../../../lib/i18n/source.ts';
import { fakeBrowser } from '../fake-browser.ts';

afterEach(() => void vi.restoreAllMocks());

/** An extension updated under its page script: the browser gives it no words any more. */
function die(): void {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
}

function have(skill: string): string {
  return say('verdict.haveNamed', undefined, undefined, { skill });
}

it('repeats what it has said once the extension is gone, and forgets most of what filled its words in a long session', () => {
  const skills = Array.from({ length: 5000 }, (_, posting) => `Skill ${posting}`);
  const undo = say('shared.undo');
  for (const skill of skills) expect(have(skill)).toContain(skill);
  die();
  expect(say('shared.undo')).toBe(undo);
  expect(have('Skill 0')).toContain('Skill 0');
  expect(skills.filter((skill) => have(skill) !== '').length).toBeLessThanOrEqual(500);
});
