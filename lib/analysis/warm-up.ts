import { analyse } from './analyse.ts';
import { skillLexicon } from './skills/lexicon-builder.ts';
import { trackModel } from './track/judge-role.ts';

/** Sentences of our own that set each reader of a posting to work once. */
const practice = [
  'What we look for\n- 5+ years of experience with Python and Java, or a similar language.\n- Knowledge of Kubernetes and Docker is a plus.\n',
  'A bachelor degree in computer science or equivalent experience.\nThe base salary is $90,000 to $120,000 a year, full-time.\n',
  'Hybrid: three days a week in the office, the rest remote.\nWe do not sponsor visas; a security clearance is required.\n',
  'What you will do\n- Train models, ship them to production and watch them for drift.\n- Build data pipelines with the platform team, and explain results to stakeholders who own the product.\n',
];

/**
 * What the engine does once, at its first posting: build its tables, and have its code and patterns compiled. In steps of a few
 * milliseconds, so that a page which is about to show a posting can take them one by one. Without them all is the same, only in one long task.
 */
export const warmUpSteps: readonly (() => void)[] = [
  () => void skillLexicon(),
  () => void trackModel(),
  ...practice.map((description) => () => void analyse({ title: 'Engineer', description })),
];
