import { expect, it } from 'vitest';
import { toJsonResume } from '../../../lib/exchange/json-resume.ts';
import { readProfileText } from '../../../lib/exchange/read-profile-file.ts';
import { applyChange } from '../../../lib/profile/change.ts';
import { proposalsOf } from '../../../lib/profile/import/proposals.ts';
import { readResume } from '../../../lib/profile/import/read-resume.ts';
import { emptyProfile, languageLevels, type Profile, skillLevels } from '../../../lib/profile/profile.ts';
import { skillRows } from '../../../lib/taxonomy/rows.ts';

const now = 2026 * 12 + 10;

it('what goes out as JSON Resume comes back: skills with level and years, languages, degree', () => {
  const profile: Profile = {
    ...emptyProfile,
    skills: ['python', 'rag', 'go', 'c-plus-plus'].map((id, at) => ({
      id,
      level: skillLevels[at] ?? 'working',
      years: at + 1,
    })),
    languages: ['en', 'de', 'fr', 'pt'].map((code, at) => ({ code, level: languageLevels[at] ?? 'working' })),
    degree: 'phd',
  };
  const file = readProfileText(toJsonResume(profile, new Date(0)), now);
  if (file.kind !== 'resume') throw new Error('That is no résumé.');
  expect(file.unknownKeys).toEqual([]);
  const changes = proposalsOf(readResume(file.parts, now), emptyProfile).map(({ change }) => change);
  expect(changes.reduce(applyChange, emptyProfile)).toEqual(profile);
});

it('nearly every skill of the taxonomy is found again by its name', () => {
  const ids = skillRows().map(({ id }) => id);
  const skills = ids.map((id) => ({ id, level: 'working' as const }));
  const file = readProfileText(toJsonResume({ ...emptyProfile, skills }, new Date(0)), now);
  const found = new Set(file.kind === 'resume' ? readResume(file.parts, now).skills.map(({ id }) => id) : []);
  expect(ids.filter((id) => !found.has(id)).length).toBeLessThan(ids.length / 50);
});
