import { degreeLevels, payPeriods, seniorities, workModes } from '../analysis/vocabulary.ts';
import { backgroundIds } from '../taxonomy/background-ids.ts';
import { trackIds } from '../taxonomy/track-ids.ts';
import type { PayFloor, Profile, ProfileSkill, SpokenLanguage } from './profile.ts';
import { distinct, fieldsOf, listOf, numberUpTo, oneOf, textUpTo } from './salvage-parts.ts';
import type { Placement, Settings } from './settings.ts';
import { breakingConditions, languageLevels, skillLevels, skillWishes } from './vocabulary.ts';

/**
 * What can be kept of a stored value: each part that fits by itself, and a value that fits whole just as it is. Pure, never throws.
 * Written without the schemas, which are too heavy for page scripts; a property test holds it to them.
 */

const degrees = ['none', ...degreeLevels] as const;

/** Of nothing: the empty profile. */
export function salvageProfile(raw: unknown): Profile {
  const fields = fieldsOf(raw);
  const { years, needsVisa, dealBreakers } = fields;
  return {
    version: 3,
    skills: distinct(listOf(fields.skills, salvageSkill), ({ id }) => id),
    backgrounds: choicesOf(backgroundIds, fields.backgrounds),
    years: numberUpTo(60, years),
    seniority: oneOf(seniorities, fields.seniority),
    degree: oneOf(degrees, fields.degree),
    targets: choicesOf(trackIds, fields.targets),
    places: salvagePlaces(fields.places),
    remoteFrom: salvagePlaces(fields.remoteFrom),
    workModes: choicesOf(workModes, fields.workModes),
    payFloor: salvagePayFloor(fields.payFloor),
    needsVisa: typeof needsVisa === 'boolean' ? needsVisa : null,
    languages: distinct(listOf(fields.languages, salvageLanguage), ({ code }) => code),
    dealBreakers: Array.isArray(dealBreakers) ? choicesOf(breakingConditions, dealBreakers) : [...breakingConditions],
  };
}

/** Of nothing: the defaults. */
export function salvageSettings(raw: unknown): Settings {
  const { placements, showings, highlights } = fieldsOf(raw);
  const knownShowings = byHost(showings, (showing) => oneOf(['side', 'paused'], showing));
  return {
    placements: byHost(placements, salvagePlacement),
    ...(typeof showings === 'object' && showings !== null && { showings: knownShowings }),
    ...(typeof highlights === 'boolean' && { highlights }),
  };
}

function byHost<T>(raw: unknown, salvage: (value: unknown) => T | null): Record<string, T> {
  const kept = Object.entries(fieldsOf(raw)).flatMap(([host, value]) => {
    const known = host === '__proto__' ? null : salvage(value);
    return known === null ? [] : [[host, known] as const];
  });
  return Object.fromEntries(kept);
}

function salvageSkill(raw: unknown): ProfileSkill | null {
  const { id, level, years, lastUsed, wish } = fieldsOf(raw);
  const knownLevel = oneOf(skillLevels, level);
  const knownYears = numberUpTo(60, years);
  const knownLastUsed = numberUpTo(2100, lastUsed);
  const knownWish = oneOf(skillWishes, wish);
  if (typeof id !== 'string' || id.length < 1 || id.length > 80 || !knownLevel) return null;
  return {
    id,
    level: knownLevel,
    ...(knownYears !== null && { years: knownYears }),
    ...(Number.isInteger(knownLastUsed) && Number(knownLastUsed) >= 1950 && { lastUsed: Number(knownLastUsed) }),
    ...(knownWish && { wish: knownWish }),
  };
}

function salvagePlaces(raw: unknown): string[] {
  return distinct(listOf(raw, (place) => textUpTo(80, place))).slice(0, 50);
}

function salvageLanguage(raw: unknown): SpokenLanguage | null {
  const { code, level } = fieldsOf(raw);
  const knownLevel = oneOf(languageLevels, level);
  return typeof code === 'string' && /^[a-z]{2,3}$/.test(code) && knownLevel ? { code, level: knownLevel } : null;
}

function salvagePayFloor(raw: unknown): PayFloor | null {
  const { amount, currency, period } = fieldsOf(raw);
  const knownAmount = numberUpTo(1_000_000_000, amount);
  const knownPeriod = oneOf(payPeriods, period);
  if (!knownAmount || !knownPeriod || typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return null;
  return { amount: knownAmount, currency, period: knownPeriod };
}

function salvagePlacement(raw: unknown): Placement | null {
  const { side, top, folded } = fieldsOf(raw);
  const knownSide = oneOf(['left', 'right'], side);
  const knownTop = numberUpTo(10_000, top);
  if (!knownSide || knownTop === null || typeof folded !== 'boolean') return null;
  return { side: knownSide, top: knownTop, folded };
}

function choicesOf<const T extends string>(values: readonly T[], raw: unknown): T[] {
  return distinct(listOf(raw, (entry) => oneOf(values, entry)));
}
