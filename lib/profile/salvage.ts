import { degreeLevels } from '../analysis/vocabulary.ts';
import type { Profile, ProfileSkill } from './profile.ts';
import type { Placement, Settings } from './settings.ts';
import { skillLevels } from './skill-levels.ts';

/**
 * What can be kept of a stored value: each part that fits by itself, and a value that fits whole just as it is. Pure, never throws.
 * Written without the schemas, which are too heavy for page scripts; a property test holds it to them.
 */

const degrees = ['none', ...degreeLevels] as const;

export function salvageProfile(raw: unknown): Profile {
  const { skills, years, degree, needsVisa } = fieldsOf(raw);
  const kept = Array.isArray(skills) ? skills.flatMap((skill) => salvageSkill(skill) ?? []) : [];
  return {
    skills: [...new Map(kept.map((skill) => [skill.id, skill])).values()],
    years: numberUpTo(60, years),
    degree: oneOf(degrees, degree),
    needsVisa: typeof needsVisa === 'boolean' ? needsVisa : null,
  };
}

export function salvageSettings(raw: unknown): Settings {
  const places = Object.entries(fieldsOf(fieldsOf(raw).placements)).flatMap(([host, place]) => {
    const placement = host === '__proto__' ? null : salvagePlacement(place);
    return placement ? [[host, placement] as const] : [];
  });
  return { placements: Object.fromEntries(places) };
}

function salvageSkill(raw: unknown): ProfileSkill | null {
  const { id, level, years } = fieldsOf(raw);
  const knownLevel = oneOf(skillLevels, level);
  const knownYears = numberUpTo(60, years);
  if (typeof id !== 'string' || id.length < 1 || id.length > 80 || !knownLevel) return null;
  return { id, level: knownLevel, ...(knownYears !== null && { years: knownYears }) };
}

function salvagePlacement(raw: unknown): Placement | null {
  const { side, top, folded } = fieldsOf(raw);
  const knownSide = oneOf(['left', 'right'], side);
  const knownTop = numberUpTo(10_000, top);
  if (!knownSide || knownTop === null || typeof folded !== 'boolean') return null;
  return { side: knownSide, top: knownTop, folded };
}

function fieldsOf(raw: unknown): Record<string, unknown> {
  return typeof raw === 'object' && raw !== null ? { ...raw } : {};
}

function numberUpTo(most: number, raw: unknown): number | null {
  return typeof raw === 'number' && raw >= 0 && raw <= most ? raw : null;
}

function oneOf<const T>(values: readonly T[], raw: unknown): T | null {
  return values.find((value) => value === raw) ?? null;
}
