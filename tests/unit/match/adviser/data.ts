import { readFileSync } from 'node:fs';
import { degreeLevels, payPeriods, seniorities, workModes } from '../../../../lib/analysis/vocabulary.ts';
import { z } from '../../../../lib/posting/schema.ts';
import { breakingConditions, emptyProfile, type LanguageLevel, type Profile } from '../../../../lib/profile/profile.ts';
import { profileSkillSchema } from '../../../../lib/profile/profile-schema.ts';
import type { backgroundIds } from '../../../../lib/taxonomy/background-ids.ts';
import { trackIds } from '../../../../lib/taxonomy/track-ids.ts';

/** The adviser's files (tests/data/adviser, whose README says what the words mean). */

const folder = new URL('../../../data/adviser/', import.meta.url);

const personSchema = z.object({
  id: z.string(),
  background: z.string(),
  years: z.number(),
  seniority: z.enum(seniorities),
  degree: z.enum(['none', ...degreeLevels]),
  needsVisa: z.boolean(),
  clearance: z.enum(['none', 'obtainable']),
  places: z.array(z.string()),
  remoteIn: z.array(z.string()),
  workModes: z.array(z.enum(workModes)),
  payFloor: z.object({ amount: z.number(), currency: z.string(), period: z.enum(payPeriods) }),
  languages: z.array(z.object({ language: z.string(), level: z.string() })),
  dealBreakers: z.array(z.string()),
  targetTracks: z.array(z.enum(trackIds)),
  skills: z.array(profileSkillSchema),
});
type Person = z.infer<typeof personSchema>;

const postingSchema = z.object({
  id: z.string(),
  title: z.string(),
  company: z.string(),
  location: z.string(),
  track: z.enum(trackIds),
  description: z.string(),
});

const requirementSchema = z.object({
  skills: z.array(z.string()),
  level: z.enum(['required', 'preferred']),
  years: z.optional(z.number()),
  state: z.enum(['have', 'near', 'short', 'missing']),
});
export type AdvisedRequirement = z.infer<typeof requirementSchema>;

const pairSchema = z.object({
  profile: z.string(),
  posting: z.string(),
  verdict: z.enum(['strong', 'within-reach', 'stretch', 'far-off']),
  dealBreakers: z.array(z.object({ kind: z.string(), effect: z.enum(['blocks', 'warns']) })),
  requirements: z.array(requirementSchema),
});

const verdictsSchema = z.object({
  pairs: z.array(pairSchema),
  tracks: z.array(z.object({ profile: z.string(), order: z.array(z.enum(trackIds)) })),
});

function read<T>(name: string, schema: z.ZodMiniType<T>): T {
  return schema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

export const people = read('profiles.json', z.array(personSchema));
export const postings = read('postings.json', z.array(postingSchema));
export const verdicts = read('verdicts.json', verdictsSchema);

const backgrounds: Readonly<Record<string, (typeof backgroundIds)[number][]>> = {
  backend: ['backend'],
  'data-engineer': ['data-engineer'],
  'data-scientist': ['data-scientist'],
  devops: ['devops'],
  researcher: [],
  analyst: [],
};

const languageLevels: Readonly<Record<string, LanguageLevel>> = {
  native: 'native',
  C2: 'fluent',
  C1: 'fluent',
  B2: 'working',
  B1: 'working',
  A2: 'basic',
  A1: 'basic',
};

/**
 * The person as the product's profile can say it. Place and pay break a posting where the adviser's person names them, and whoever
 * can obtain a clearance takes it off the deal-breakers.
 */
export function profileOf(person: Person): Profile {
  const { years, seniority, degree, needsVisa, workModes: modes, payFloor, skills } = person;
  const bends = new Set<string>(['place', 'work-mode', 'pay'].filter((id) => !person.dealBreakers.includes(id)));
  if (person.dealBreakers.includes('place')) bends.delete('work-mode');
  if (person.clearance === 'obtainable') bends.add('clearance');
  return {
    ...emptyProfile,
    ...{ years, seniority, degree, needsVisa, workModes: modes, payFloor, skills },
    backgrounds: backgrounds[person.background] ?? [],
    targets: person.targetTracks,
    places: person.places,
    remoteFrom: person.remoteIn,
    languages: person.languages.map(({ language, level }) => ({
      code: language,
      level: languageLevels[level] ?? 'basic',
    })),
    dealBreakers: breakingConditions.filter((id) => !bends.has(id)),
  };
}

/** The track in which the person works today, which the adviser leaves out. */
export const present: Readonly<Record<string, (typeof trackIds)[number] | null>> = {
  backend: 'software',
  'data-engineer': 'data-engineering',
  'data-scientist': 'data-science',
  devops: 'software',
  researcher: null,
  analyst: 'data-science',
};
