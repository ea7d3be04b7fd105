/** The closed vocabularies of an analysis, apart from its schema: page scripts take these alone. */

export const levels = ['required', 'preferred', 'mentioned'] as const;

export const seniorities = ['intern', 'junior', 'mid', 'senior', 'staff', 'manager', 'director', 'executive'] as const;

export const degreeLevels = ['bachelor', 'master', 'phd'] as const;

export const workModes = ['remote', 'hybrid', 'onsite'] as const;

export const employments = ['full-time', 'part-time', 'contract', 'internship', 'temporary'] as const;

export const payPeriods = ['year', 'month', 'week', 'day', 'hour'] as const;

/** How well a language is spoken, lowest first. */
export const languageLevels = ['basic', 'working', 'fluent', 'native'] as const;
export type LanguageLevel = (typeof languageLevels)[number];

/** The single-valued fields that carry the sentence they came from in `sources`. */
export const sourcedFields = [
  'seniority',
  'yearsMin',
  'degree',
  'workMode',
  'salary',
  'visa',
  'employment',
  'orientation',
  'companyType',
] as const;

export const workKinds = ['modelling', 'data', 'operations', 'llm', 'research', 'stakeholders', 'governance'] as const;

export const questionIds = ['decisions', 'breaks', 'closeness', 'transfer'] as const;

export const orientations = ['builder', 'strategist', 'bridge'] as const;

export const companyTypes = ['enterprise', 'mid-size', 'start-up'] as const;
