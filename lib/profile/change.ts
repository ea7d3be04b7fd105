import type { Profile, ProfileChange, ProfileSkill } from './profile.ts';

/** The profile after one edit. Pure; an edit that changes nothing gives an equal profile. */
export function applyChange(profile: Profile, change: ProfileChange): Profile {
  switch (change.kind) {
    case 'set-skill':
      return { ...profile, skills: withSkill(profile.skills, change.skill, change.at) };
    case 'have-skill':
      return { ...profile, skills: withHad(profile.skills, change.id) };
    case 'remove-skill':
      return { ...profile, skills: profile.skills.filter((skill) => skill.id !== change.id) };
    case 'set-facts':
      return {
        ...profile,
        years: change.years === undefined ? profile.years : change.years,
        degree: change.degree === undefined ? profile.degree : change.degree,
        needsVisa: change.needsVisa === undefined ? profile.needsVisa : change.needsVisa,
      };
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
      return inverseForSkill(profile, change.id, { kind: 'set-facts' });
    case 'set-facts':
      return {
        kind: 'set-facts',
        ...(change.years !== undefined && { years: profile.years }),
        ...(change.degree !== undefined && { degree: profile.degree }),
        ...(change.needsVisa !== undefined && { needsVisa: profile.needsVisa }),
      };
  }
}

/** Puts the skill back as it was and where it was, or does `whenAbsent` where the profile did not have it. */
function inverseForSkill(profile: Profile, id: string, whenAbsent: ProfileChange): ProfileChange {
  const at = profile.skills.findIndex((skill) => skill.id === id);
  const before = profile.skills[at];
  return before ? { kind: 'set-skill', skill: before, at } : whenAbsent;
}

function withHad(skills: readonly ProfileSkill[], id: string): ProfileSkill[] {
  const own = skills.find((skill) => skill.id === id);
  return own && own.level !== 'learning' ? [...skills] : withSkill(skills, { ...own, id, level: 'working' }, undefined);
}

function withSkill(skills: readonly ProfileSkill[], skill: ProfileSkill, at: number | undefined): ProfileSkill[] {
  const others = skills.filter((other) => other.id !== skill.id);
  const found = skills.findIndex((other) => other.id === skill.id);
  const position = at ?? (found === -1 ? others.length : found);
  return others.toSpliced(position, 0, skill);
}
