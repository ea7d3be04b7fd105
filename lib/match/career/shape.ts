import type { Profile } from '../../profile/profile.ts';
import { impliedBy } from '../../taxonomy/skills.ts';

/** The stages of a model's life that breadth covers, each with skills of which one is enough to show it (ours). */
const stages = {
  data: ['sql', 'data-pipelines', 'data-engineering', 'etl', 'spark', 'data-modelling', 'pandas'],
  modelling: [
    'machine-learning',
    'deep-learning',
    'model-training',
    'statistical-modelling',
    'scikit-learn',
    'pytorch',
  ],
  deployment: ['model-deployment', 'model-serving', 'mlops', 'llmops', 'docker', 'kubernetes', 'llm-serving'],
  monitoring: ['model-monitoring', 'drift-detection', 'observability', 'monitoring', 'llm-observability', 'alerting'],
  goal: ['kpis', 'product-management', 'business-analysis', 'ab-testing', 'product-analytics', 'business-case'],
} as const;
export type Stage = keyof typeof stages;

/** The depths of CAREER-FACTS §6, `t-shape`, each with the skills that make it (ours). */
const depths = {
  mlops: [
    'ci-cd',
    'mlops',
    'drift-detection',
    'model-monitoring',
    'data-quality',
    'model-serving',
    'llm-serving',
    'model-registry',
    'data-versioning',
    'experiment-tracking',
    'feature-stores',
  ],
  nlp: [
    'nlp',
    'llm-fine-tuning',
    'prompt-engineering',
    'rag',
    'transformers',
    'embeddings',
    'llm-evaluation',
    'information-retrieval',
  ],
  'computer-vision': [
    'computer-vision',
    'object-detection',
    'semantic-segmentation',
    'image-generation',
    'video-generation-models',
    'opencv',
    'diffusion-models',
  ],
  'reinforcement-learning': ['reinforcement-learning', 'robot-learning', 'rlhf', 'ppo', 'bandits', 'q-learning'],
} as const;
export type Depth = keyof typeof depths;

/** So many skills of a field make it a depth (ours). */
const fewestOfDepth = 3;

/** One stage or field, and the person's skills in it. */
export interface ShapePart<Id extends string> {
  readonly id: Id;
  readonly skills: readonly string[];
}

/** A profile's breadth and depth. */
export interface Shape {
  readonly breadth: readonly ShapePart<Stage>[];
  readonly depths: readonly ShapePart<Depth>[];
  /** Fields known well enough to be a specialism. */
  readonly specialisms: readonly Depth[];
}

/** Lays a profile's skills out as breadth over a model's life and depth in its fields. What a skill implies counts; "learning" does not. */
export function shapeOf(profile: Profile): Shape {
  const known = new Set(
    profile.skills.filter(({ level }) => level !== 'learning').flatMap(({ id }) => [id, ...impliedBy(id)]),
  );
  const partsOf = <Id extends string>(rows: Readonly<Record<Id, readonly string[]>>): ShapePart<Id>[] =>
    (Object.keys(rows) as Id[]).map((id) => ({ id, skills: rows[id].filter((skill) => known.has(skill)) }));
  const deep = partsOf(depths);
  return {
    breadth: partsOf(stages),
    depths: deep,
    specialisms: deep.filter(({ skills }) => skills.length >= fewestOfDepth).map(({ id }) => id),
  };
}
