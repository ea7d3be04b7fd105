import type { Document } from '../document.ts';
import { degreeFields } from './degree-fields.ts';
import type { Lexicon } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { findPhrases, phraseTable } from './phrases.ts';
import type { Requirement } from './requirement.ts';

/** Leaves out what a sentence does not ask of the person: fields of study, what is denied, the employer's own name, words too loose to count there. */
export function askedOnly(
  document: Document,
  lexicon: Lexicon,
  passage: Passage,
  requirements: readonly Requirement[],
): Requirement[] {
  const { text, tokens } = document;
  const studied = degreeFields(text, tokens, passage);
  const denied = deniedStretches(document, passage);
  const isIn = (stretches: readonly [number, number][], token: number) =>
    stretches.some(([first, end]) => first <= token && token < end);
  return requirements.filter((requirement) => {
    if (isIn(studied, requirement.firstToken) || isIn(denied, requirement.firstToken)) return false;
    if (lexicon.needingYears.has(requirement.skill) && requirement.years === null) return false;
    return requirement.level !== 'mentioned' || countsUnasked(document, lexicon, requirement);
  });
}

/** Whether a mere mention says something of the person's work: "our search" and the employer's own name do not. */
function countsUnasked({ text, tokens, input }: Document, lexicon: Lexicon, requirement: Requirement): boolean {
  if (requirement.needsAsking || lexicon.needingAsking.has(requirement.skill)) return false;
  const before = tokens.words[requirement.firstToken - 1];
  if (before === 'our' || (before === 's' && text[(tokens.starts[requirement.firstToken - 1] ?? 0) - 1] !== ' '))
    return false;
  const name = text.slice(requirement.start, requirement.end).toLowerCase();
  return !(input.company ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .includes(name);
}

const denials = phraseTable([
  ['rather', ['rather than', 'instead of', 'not just', 'not only casual', 'no prior', 'do not need', 'don t need']],
  ['no', ['no']],
]);
const needs: ReadonlySet<string> = new Set(['needed', 'required', 'necessary', 'need']);

/** Stretches that say what is not asked: "no Kubernetes experience needed", "rather than prompt engineering". */
function deniedStretches({ tokens }: Document, { firstToken, endToken }: Passage): [number, number][] {
  return findPhrases(tokens, firstToken, endToken, denials).flatMap((denial): [number, number][] => {
    if (denial.value === 'rather') return [[denial.endToken, denial.endToken + 4]];
    for (let at = denial.endToken; at < endToken; at += 1) {
      if (needs.has(tokens.words[at] ?? '')) return [[denial.endToken, at]];
    }
    return [];
  });
}
