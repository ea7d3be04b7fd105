import type { RequirementLevel, SkillMention } from '../analysis.ts';
import type { Span } from '../structure/block.ts';
import type { Requirement } from './requirement.ts';

const strength: Record<RequirementLevel, number> = { required: 2, preferred: 1, mentioned: 0 };

/** Makes one mention of each skill, at its strongest level, in order of first mention. */
export function mergeRequirements(text: string, requirements: readonly Requirement[]): SkillMention[] {
  const bySkill = new Map<string, Requirement[]>();
  for (const requirement of requirements) {
    const same = bySkill.get(requirement.skill);
    if (same) same.push(requirement);
    else bySkill.set(requirement.skill, [requirement]);
  }
  const numbers = new Map<object, number>();
  return [...bySkill.values()].map((same) => mentionOf(text, same, numbers));
}

function mentionOf(text: string, all: readonly Requirement[], numbers: Map<object, number>): SkillMention {
  const same = withoutCopies(text, all);
  const deciding = same.reduce((best, next) => (speaksLouder(next, best) ? next : best));
  const { form, passage, years } = deciding;
  const standsAlone = same.some(({ level, choice }) => level === deciding.level && choice === null);
  const choice = standsAlone ? null : deciding.choice;
  const mention: SkillMention = {
    skill: deciding.skill,
    text: text.slice(form.start, form.end),
    surfaces: surfacesOf(text, all),
    level: deciding.level,
    quote: text.slice(passage.start, passage.end),
    quoteStart: passage.start,
    start: form.start,
    end: form.end,
  };
  // Set afterwards: an object put together from parts is slow to make.
  if (years !== null) mention.years = years;
  if (choice !== null) mention.any = numberOf(choice, numbers);
  return mention;
}

/** The spellings of all, each once, in order. */
function surfacesOf(text: string, all: readonly Requirement[]): string[] {
  const surfaces = all.map(({ form }) => text.slice(form.start, form.end));
  return surfaces.length === 1 ? surfaces : [...new Set(surfaces)];
}

/** The stronger level, then the years asked, then the section that asks for itself; the first of equals. */
function speaksLouder(a: Requirement, b: Requirement): boolean {
  if (a.level !== b.level) return strength[a.level] > strength[b.level];
  if ((a.years === null) !== (b.years === null)) return b.years === null;
  return a.passage.section === 'required' && b.passage.section !== 'required';
}

/** Leaves out what a text without headings only repeats of a sentence that stands under one. */
function withoutCopies(text: string, same: readonly Requirement[]): readonly Requirement[] {
  if (same.length === 1) return same;
  const placed = same.filter(({ passage }) => passage.section !== 'unknown');
  if (placed.length === 0 || placed.length === same.length) return same;
  const sentences = placed.map(({ passage }) => plain(text, passage));
  return same.filter(({ passage }) => {
    if (passage.section !== 'unknown') return true;
    const words = plain(text, passage);
    return !sentences.some((sentence) => words.includes(sentence) || sentence.includes(words));
  });
}

/** A sentence with one blank for any white space, without the stop at its end. */
function plain(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').replace(/[.;]$/, '');
}

function numberOf(choice: object, numbers: Map<object, number>): number {
  const known = numbers.get(choice);
  if (known !== undefined) return known;
  numbers.set(choice, numbers.size + 1);
  return numbers.size;
}
