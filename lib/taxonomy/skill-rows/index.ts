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

/** One family of skills: its id, its name as shown, and its rows in the notation that lib/taxonomy/skills.ts reads. */
export interface SkillRows {
  readonly id: string;
  readonly name: string;
  readonly rows: string;
}

/** Every family, in the order in which they are shown. */
export const families: readonly SkillRows[] = [
  { id: 'languages', name: 'Languages', rows: languages },
  { id: 'llm', name: 'Large language models', rows: llm },
  { id: 'agents', name: 'Agents and assistants', rows: agents },
  { id: 'evaluation', name: 'Evaluation and LLM operations', rows: evaluation },
  { id: 'retrieval', name: 'Search and retrieval', rows: retrieval },
  { id: 'machine-learning', name: 'Machine learning', rows: machineLearning },
  { id: 'deep-learning', name: 'Deep learning', rows: deepLearning },
  { id: 'perception', name: 'Language, vision and speech', rows: perception },
  { id: 'compute', name: 'AI compute and serving', rows: compute },
  { id: 'ml-platform', name: 'ML platform', rows: mlPlatform },
  { id: 'data-engineering', name: 'Data engineering', rows: dataEngineering },
  { id: 'databases', name: 'Databases', rows: databases },
  { id: 'cloud', name: 'Cloud', rows: cloud },
  { id: 'operations', name: 'Operations', rows: operations },
  { id: 'software', name: 'Software practice', rows: software },
  { id: 'web', name: 'Web, back end and mobile', rows: web },
  { id: 'analytics', name: 'Statistics and analytics', rows: analytics },
  { id: 'governance', name: 'Governance and regulation', rows: governance },
  { id: 'security', name: 'Security', rows: security },
  { id: 'product', name: 'Product and delivery', rows: product },
  { id: 'business', name: 'Business platforms', rows: business },
  { id: 'domains', name: 'Industry techniques', rows: domains },
  { id: 'robotics', name: 'Robotics, hardware and graphics', rows: robotics },
];
