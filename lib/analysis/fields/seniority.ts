import type { Seniority, SkillMention } from '../analysis.ts';
import { type Document, evidenceOf, type Sourced, titleEvidence } from '../document.ts';
import { siteLevel } from './seniority/site-level.ts';
import { statedLevel } from './seniority/stated-level.ts';
import { levelOfTitle } from './seniority/title-level.ts';
import { askedYears } from './years.ts';

/**
 * Level of the role: the title first, then a level stated in the text, then the years asked for. What a site prints below the text comes
 * last, because employers choose it from a list that fits few of them.
 * @param skills those found in the posting
 */
export function readSeniority(document: Document, skills: readonly SkillMention[]): Sourced<Seniority> | null {
  const title = levelOfTitle(document.title, document.input.company ?? '');
  if (title) return { value: title, evidence: titleEvidence(document) };
  return statedLevel(document) ?? levelOfYears(document, skills) ?? siteLevel(document);
}

const mostJunior = 2;
const mostMid = 5;

function levelOfYears(document: Document, skills: readonly SkillMention[]): Sourced<Seniority> | null {
  const asked = askedYears(document, skills);
  if (!asked) return null;
  const value = asked.usual <= mostJunior ? 'junior' : asked.usual <= mostMid ? 'mid' : 'senior';
  return { value, evidence: evidenceOf(document, asked.sentence) };
}
