import type { Analysis, SkillMention } from '../lib/analysis/analysis.ts';
import type { Match, Requirement } from '../lib/match/match.ts';
import type { Posting } from '../lib/posting/posting.ts';
import { skillById } from '../lib/taxonomy/skills.ts';

/** A posting's analysis and match as plain lines for a terminal. */
export function describe(posting: Posting, analysis: Analysis, match: Match): string {
  return [
    `${posting.title ?? 'Untitled'} at ${posting.company ?? 'an unnamed company'}, ${posting.location ?? 'no place given'}`,
    '',
    ...trackLines(analysis),
    '',
    ...termLines(analysis),
    '',
    ...requirementLines('Must have', match.required),
    ...requirementLines('Nice to have', match.preferred),
    ...dutyLines(analysis),
  ].join('\n');
}

function trackLines({ track, seniority }: Analysis): string[] {
  if (track === null) return ['Track: too little text to tell'];
  const sure = `${Math.round(track.confidence * 100)} % sure`;
  return [
    `Track: ${track.id} (${sure}), ${seniority ?? 'no level given'}`,
    ...track.evidence.map(({ quote }) => `  because it says: ${oneLine(quote)}`),
  ];
}

function termLines(analysis: Analysis): string[] {
  const { salary, degree, yearsMin } = analysis;
  const pay = salary && `${salary.currency ?? ''} ${salary.min ?? '?'}–${salary.max ?? '?'} a ${salary.period}`;
  const terms: [string, string | null | undefined][] = [
    ['Pay', pay],
    ['Years', yearsMin === null ? null : `${yearsMin}+`],
    ['Degree', degree && `${degree.level}${degree.required ? '' : ' or equivalent'}`],
    ['Work', analysis.workMode],
    ['Employment', analysis.employment],
    ['Visa sponsored', analysis.visa],
  ];
  return terms.map(([name, value]) => `${name}: ${value ?? 'not said'}`);
}

const marks = { have: '✓', near: '≈', missing: '✕' } as const;

function requirementLines(heading: string, requirements: readonly Requirement[]): string[] {
  return [
    `${heading} (${requirements.length})`,
    ...requirements.map(({ skills, state, quote }) => {
      const names = skills.map(({ id, text }) => skillById(id)?.name ?? text).join(' or ');
      return `  ${marks[state]} ${names}: ${oneLine(quote)}`;
    }),
    '',
  ];
}

function dutyLines({ skills, work }: Analysis): string[] {
  const shares = Object.entries(work).map(([kind, share]) => `${Math.round(share * 100)} % ${kind}`);
  const mentioned = skills.filter(({ level }: SkillMention) => level === 'mentioned').map(({ text }) => text);
  return [`Duties: ${shares.join(', ') || 'none found'}`, `Also mentioned: ${mentioned.join(', ') || 'nothing'}`];
}

function oneLine(quote: string): string {
  return `“${quote.split(/\s/).filter(Boolean).join(' ')}”`;
}
