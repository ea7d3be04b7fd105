import type { Analysis, AnalysisInput, SourcedField } from './analysis.ts';
import { prepare, type Sourced } from './document.ts';
import { readDegree } from './fields/degree.ts';
import { readEmployment } from './fields/employment.ts';
import { readLanguages } from './fields/languages.ts';
import { readPay } from './fields/pay.ts';
import { readSeniority } from './fields/seniority.ts';
import { readClearance, readVisa } from './fields/visa.ts';
import { readWorkMode } from './fields/work-mode.ts';
import { readYears } from './fields/years.ts';
import { findSkills } from './skills/find-skills.ts';
import { judgeRole } from './track/judge-role.ts';
import { sourcedFields } from './vocabulary.ts';

/**
 * Reads a posting: its track, its requirements, its terms, each with the sentence it came from.
 * Pure: the same input always gives the same output. Never throws, whatever the text.
 */
export function analyse(input: AnalysisInput): Analysis {
  const document = prepare(input);
  const skills = findSkills(document);
  const { track, orientation, companyType, focus, work, questions, flags } = judgeRole(document, skills);
  const sourced = {
    seniority: readSeniority(document, skills),
    yearsMin: readYears(document, skills),
    degree: readDegree(document),
    workMode: readWorkMode(document),
    salary: readPay(document),
    visa: readVisa(document),
    employment: readEmployment(document),
    orientation,
    companyType,
  };
  const clearance = readClearance(document);
  const languages = readLanguages(document);
  const analysis: Analysis = {
    language: document.language,
    track,
    focus,
    skills,
    work,
    questions,
    flags,
    seniority: sourced.seniority?.value ?? null,
    yearsMin: sourced.yearsMin?.value ?? null,
    degree: sourced.degree?.value ?? null,
    workMode: sourced.workMode?.value ?? null,
    salary: sourced.salary?.value ?? null,
    visa: sourced.visa?.value ?? null,
    employment: sourced.employment?.value ?? null,
    orientation: orientation?.value ?? null,
    companyType: companyType?.value ?? null,
    sources: sourcesOf(sourced),
  };
  // Set afterwards: an object put together from parts is slow to make.
  if (clearance) analysis.clearance = clearance;
  if (languages.length > 0) analysis.languages = languages;
  return analysis;
}

function sourcesOf(sourced: Record<SourcedField, Sourced<unknown> | null>): Analysis['sources'] {
  const sources: Analysis['sources'] = {};
  for (const field of sourcedFields) {
    const evidence = sourced[field]?.evidence;
    if (evidence) sources[field] = evidence;
  }
  return sources;
}
