import type { DegreeLevel, Seniority } from '../../analysis/analysis.ts';
import { mentionsIn } from '../../analysis/fields/degree/mentions.ts';
import { levelOfTitle } from '../../analysis/fields/seniority/title-level.ts';
import { plainWords } from '../../analysis/fields/topics.ts';
import { degreeLevels } from '../../analysis/vocabulary.ts';
import type { BackgroundId } from '../../taxonomy/background-ids.ts';
import type { SkillLevel } from '../vocabulary.ts';
import { backgroundOfTitle } from './backgrounds.ts';
import { monthsOf, type Period, type ResumePart, yearsOf } from './resume.ts';
import { type SkillInLine, skillsOfPart } from './skill-mentions.ts';
import { type LanguageInLine, languagesIn } from './spoken-languages.ts';

/** A value with the line it was read from. */
export interface Read<T> {
  readonly value: T;
  readonly line: string;
}

/** A skill as a résumé tells of it; what it does not say is left out. */
export interface SkillRead {
  readonly id: string;
  readonly level?: SkillLevel;
  readonly years?: number;
  readonly lastUsed?: number;
  /** The line that says most of it. */
  readonly line: string;
}

/** What a résumé says that a profile can hold. */
export interface ResumeReading {
  readonly skills: readonly SkillRead[];
  readonly languages: readonly LanguageInLine[];
  readonly backgrounds: readonly Read<BackgroundId>[];
  readonly years: Read<number> | null;
  readonly seniority: Read<Seniority> | null;
  readonly degree: Read<DegreeLevel> | null;
}

/**
 * Reads a résumé that has been cut into parts. Only what it says: years come from dated positions or from the words
 * beside a skill, a level from its words. Pure.
 * @param now the present month, counted from the year 0
 */
export function readResume(parts: readonly ResumePart[], now: number): ResumeReading {
  const work = parts.filter(({ section, period }) => section === 'work' && period !== null);
  const latestFirst = work.toSorted((one, other) => (other.period?.to ?? 0) - (one.period?.to ?? 0));
  return {
    skills: readSkills(parts, now),
    languages: distinct(
      parts.filter(({ section }) => section === 'languages').flatMap(({ lines }) => lines.flatMap(languagesIn)),
      ({ language }) => language.code,
    ),
    backgrounds: readBackgrounds(latestFirst),
    years: readYears(work),
    seniority: readSeniority(latestFirst[0]),
    degree: readDegree(parts),
  };
}

interface Told {
  readonly found: SkillInLine;
  readonly period: Period | null;
}

function readSkills(parts: readonly ResumePart[], now: number): SkillRead[] {
  const bySkill = new Map<string, Told[]>();
  for (const part of parts) {
    const period = part.section === 'work' || part.section === 'projects' ? part.period : null;
    for (const found of skillsOfPart(part)) {
      const told = bySkill.get(found.skill);
      if (told) told.push({ found, period });
      else bySkill.set(found.skill, [{ found, period }]);
    }
  }
  return [...bySkill].map(([id, told]) => skillOf(id, told, now));
}

/** Stated years count before those of the positions that name the skill. */
function skillOf(id: string, told: readonly Told[], now: number): SkillRead {
  const stated = told.find(({ found }) => found.years !== undefined);
  const rated = told.find(({ found }) => found.level !== undefined);
  const dated = told.flatMap(({ found, period }) => (period ? [{ found, period }] : []));
  const last = dated.toSorted((one, other) => other.period.to - one.period.to)[0];
  const years = stated?.found.years ?? (last && yearsOf(monthsOf(dated.map(({ period }) => period))));
  const line = (stated ?? rated ?? last ?? told[0])?.found.line ?? '';
  return {
    id,
    line,
    ...(rated?.found.level && { level: rated.found.level }),
    ...(years !== undefined && { years: Math.min(60, years) }),
    ...(last && { lastUsed: Math.floor(Math.min(last.period.to - 1, now) / 12) }),
  };
}

function readYears(work: readonly ResumePart[]): Read<number> | null {
  const periods = work.flatMap(({ period }) => period ?? []);
  if (periods.length === 0) return null;
  const line = work.map(({ heading }) => heading.join(', ')).join(' · ');
  return { value: Math.min(60, yearsOf(monthsOf(periods))), line };
}

function readSeniority(latest: ResumePart | undefined): Read<Seniority> | null {
  for (const line of latest?.heading ?? []) {
    const value = levelOfTitle(line, '');
    if (value) return { value, line };
  }
  return null;
}

/** The backgrounds of all positions, the latest first. */
function readBackgrounds(work: readonly ResumePart[]): Read<BackgroundId>[] {
  const read = work.flatMap(({ heading }) =>
    heading.flatMap((line) => {
      const value = backgroundOfTitle(line);
      return value ? [{ value, line }] : [];
    }),
  );
  return distinct(read, ({ value }) => value);
}

/** The highest degree of the schooling. */
function readDegree(parts: readonly ResumePart[]): ResumeReading['degree'] {
  const lines = parts
    .filter(({ section }) => section === 'education')
    .flatMap(({ heading, lines: told }) => [...heading, ...told]);
  const read = lines.flatMap((line) => degreesIn(line).map((value) => ({ value, line })));
  return read.toSorted((one, other) => degreeLevels.indexOf(other.value) - degreeLevels.indexOf(one.value))[0] ?? null;
}

/** Letters that begin a line of schooling and need no more to name a degree. */
const shortDegrees = /^(?:(b(?:a|s|sc|eng))|m(?:a|s|sc|eng|ba))\b/i;

function degreesIn(line: string): DegreeLevel[] {
  const sentence = { section: 'required', kind: 'item', block: 0, start: 0, end: line.length } as const;
  const named = mentionsIn({ ...sentence, words: plainWords(line) }).map(({ level }) => level);
  const short = shortDegrees.exec(line);
  return named.length > 0 || !short ? named : [short[1] === undefined ? 'master' : 'bachelor'];
}

/** Of entries with the same key the first. */
function distinct<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = keyOf(entry);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
