import type { Analysis } from '../../analysis/analysis.ts';
import { type FactRef, factsOf } from '../../taxonomy/career/facts.ts';

/** Where the sources contradict each other on something that the posting brings up. */
const occasions: Readonly<Record<string, (title: string, analysis: Analysis) => boolean>> = {
  'ai-engineer': (title) => /\b(?:ai|artificial intelligence) engineer\b/i.test(title),
  'ai-engineer-pay': (_, { track }) => track?.id === 'llm-engineering',
  'ml-engineer-pay': (_, { track }) => track?.id === 'applied-ml',
  prompting: (_, analysis) => asks(analysis, 'prompt-engineering'),
  agents: (_, { track }) => track?.id === 'agentic-ai',
  'product-manager': (_, { track }) => track?.id === 'ai-product',
  'rag-growth': (_, analysis) => asks(analysis, 'rag'),
};

/** Disagreements of the sources that touch this posting, each with what is shown and why. */
export function conflictsAbout(title: string, analysis: Analysis): FactRef[] {
  return Object.keys(occasions).flatMap((row) => (occasions[row]?.(title, analysis) ? factsOf('conflict', row) : []));
}

function asks({ skills }: Analysis, id: string): boolean {
  return skills.some(({ skill, level }) => skill === id && level !== 'mentioned');
}
