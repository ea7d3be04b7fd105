import type { RequirementLevel } from '../analysis.ts';
import type { Section } from '../structure/block.ts';

/** What a section says of a skill in it; null where it asks nothing of the person. */
export const levelBySection: Readonly<Record<Section, RequirementLevel | null>> = {
  required: 'required',
  preferred: 'preferred',
  duties: 'mentioned',
  role: 'mentioned',
  unknown: 'mentioned',
  company: null,
  benefits: null,
  pay: null,
  legal: null,
};
