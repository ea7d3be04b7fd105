import { agents } from './agents.ts';
import { analytics } from './analytics.ts';
import { business } from './business.ts';
import { cloud } from './cloud.ts';
import { compute } from './compute.ts';
import { dataEngineering } from './data-engineering.ts';
import { databases } from './databases.ts';
import { deepLearning } from './deep-learning.ts';
import { domains } from './domains.ts';
import { evaluation } from './evaluation.ts';
import { governance } from './governance.ts';
import { languages } from './languages.ts';
import { llm } from './llm.ts';
import { machineLearning } from './machine-learning.ts';
import { mlPlatform } from './ml-platform.ts';
import { operations } from './operations.ts';
import { perception } from './perception.ts';
import { product } from './product.ts';
import { retrieval } from './retrieval.ts';
import { robotics } from './robotics.ts';
import { security } from './security.ts';
import { software } from './software.ts';
import { web } from './web.ts';

/** One family of skills: its id, whose name is in the messages, and its rows in the notation that lib/taxonomy/skills.ts reads. */
export interface SkillRows {
  readonly id: string;
  readonly rows: string;
}

/** Every family, in the order in which they are shown. */
export const families = [
  { id: 'languages', rows: languages },
  { id: 'llm', rows: llm },
  { id: 'agents', rows: agents },
  { id: 'evaluation', rows: evaluation },
  { id: 'retrieval', rows: retrieval },
  { id: 'machine-learning', rows: machineLearning },
  { id: 'deep-learning', rows: deepLearning },
  { id: 'perception', rows: perception },
  { id: 'compute', rows: compute },
  { id: 'ml-platform', rows: mlPlatform },
  { id: 'data-engineering', rows: dataEngineering },
  { id: 'databases', rows: databases },
  { id: 'cloud', rows: cloud },
  { id: 'operations', rows: operations },
  { id: 'software', rows: software },
  { id: 'web', rows: web },
  { id: 'analytics', rows: analytics },
  { id: 'governance', rows: governance },
  { id: 'security', rows: security },
  { id: 'product', rows: product },
  { id: 'business', rows: business },
  { id: 'domains', rows: domains },
  { id: 'robotics', rows: robotics },
] as const satisfies readonly SkillRows[];

export type FamilyId = (typeof families)[number]['id'];
