import type { Profile, ProfileChange, ProfileSkill } from './profile.ts';

type SetFacts = Extract<ProfileChange, { kind: 'set-facts' }>;

const nothing: ProfileChange = { kind: 'set-facts' };

/** The profile after one edit. Pure; an edit that changes nothing gives an equal profile. */
export function applyChange(profile: Profile, change: ProfileChange): Profile {
  switch (change.kind) {
    case 'set-skill':
      return { ...profile, skills: placed(profile.skills, change.skill, idOf, change.at) };
    case 'have-skill':
      return { ...profile, skills: withHad(profile.skills, change.id) };
    case 'remove-skill':
      return { ...profile, skills: profile.skills.filter((skill) => skill.id !== change.id) };
    case 'set-language':
      return { ...profile, languages: placed(profile.languages, change.language, codeOf, change.at) };
    case 'remove-language':
      return { ...profile, languages: profile.languages.filter(({ code }) => code !== change.code) };
    case 'add-choice':
      return { ...profile, [change.list]: placed<string>(profile[change.list], change.value, itself, change.at) };
    case 'remove-choice':
      return { ...profile, [change.list]: profile[change.list].filter((value) => value !== change.value) };
    case 'set-facts':
      return withFacts(profile, change);
  }
}

/**
 * The edit that takes `change` back: `applyChange(applyChange(profile, change), inverseOf(profile, change))` equals `profile`.
 * @param profile the profile before the change
 */
export function inverseOf(profile: Profile, change: ProfileChange): ProfileChange {
  switch (change.kind) {
    case 'set-skill':
      return inverseForSkill(profile, change.skill.id, { kind: 'remove-skill', id: change.skill.id });
    case 'have-skill':
      return inverseForSkill(profile, change.id, { kind: 'remove-skill', id: change.id });
    case 'remove-skill':
      return inverseForSkill(profile, change.id, nothing);
    case 'set-language':
      return inverseForLanguage(profile, change.language.code, {
        kind: 'remove-language',
        code: change.language.code,
      });
    case 'remove-language':
      return inverseForLanguage(profile, change.code, nothing);
    case 'add-choice':
    case 'remove-choice':
      return inverseForChoice(profile, change);
    case 'set-facts':
      return inverseForFacts(profile, change);
  }
}

/**
 * The edits that take a series back, in the order in which to make them.
 * @param profile the profile before the first change
 */
export function inversesOf(profile: Profile, changes: readonly ProfileChange[]): ProfileChange[] {
  const inverses: ProfileChange[] = [];
  let before = profile;
  for (const change of changes) {
    inverses.unshift(inverseOf(before, change));
    before = applyChange(before, change);
  }
  return inverses;
}

/** Puts the skill back as it was and where it was, or does `whenAbsent` where the profile did not have it. */
function inverseForSkill(profile: Profile, id: string, whenAbsent: ProfileChange): ProfileChange {
  const at = profile.skills.findIndex((skill) => skill.id === id);
  const before = profile.skills[at];
  return before ? { kind: 'set-skill', skill: before, at } : whenAbsent;
}

function inverseForLanguage(profile: Profile, code: string, whenAbsent: ProfileChange): ProfileChange {
  const at = profile.languages.findIndex((language) => language.code === code);
  const before = profile.languages[at];
  return before ? { kind: 'set-language', language: before, at } : whenAbsent;
}

function inverseForChoice(
  profile: Profile,
  change: Extract<ProfileChange, { kind: 'add-choice' | 'remove-choice' }>,
): ProfileChange {
  const list: readonly string[] = profile[change.list];
  const at = list.indexOf(change.value);
  const { at: _, ...rest } = { at: undefined, ...change };
  if (at >= 0) return { ...rest, kind: 'add-choice', at };
  return change.kind === 'add-choice' ? { ...rest, kind: 'remove-choice' } : nothing;
}

function inverseForFacts(profile: Profile, change: SetFacts): SetFacts {
  return {
    kind: 'set-facts',
    ...(change.years !== undefined && { years: profile.years }),
    ...(change.seniority !== undefined && { seniority: profile.seniority }),
    ...(change.degree !== undefined && { degree: profile.degree }),
    ...(change.payFloor !== undefined && { payFloor: profile.payFloor }),
    ...(change.needsVisa !== undefined && { needsVisa: profile.needsVisa }),
  };
}

function withFacts(profile: Profile, { kind: _, ...facts }: SetFacts): Profile {
  const said = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { ...profile, ...Object.fromEntries(said) };
}

function withHad(skills: readonly ProfileSkill[], id: string): ProfileSkill[] {
  const own = skills.find((skill) => skill.id === id);
  return own && own.level !== 'learning' ? [...skills] : placed(skills, { ...own, id, level: 'working' }, idOf);
}

/** The list with the entry in it, instead of the one of the same key; at its old place, or last, where none is given. */
function placed<T>(list: readonly T[], entry: T, keyOf: (entry: T) => string, at?: number): T[] {
  const key = keyOf(entry);
  const others = list.filter((other) => keyOf(other) !== key);
  const found = list.findIndex((other) => keyOf(other) === key);
  return others.toSpliced(at ?? (found === -1 ? others.length : found), 0, entry);
}

function idOf({ id }: ProfileSkill): string {
  return id;
}

function codeOf({ code }: { readonly code: string }): string {
  return code;
}

function itself(value: string): string {
  return value;
}
