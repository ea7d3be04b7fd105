import type { Analysis } from '../../analysis/analysis.ts';
import { type FactRef, factsOf } from '../../taxonomy/career/facts.ts';

/** Skills whose being asked brings a shift up. */
const skillsOfShift: Readonly<Record<string, readonly string[]>> = {
  ats: [
    'kubeflow',
    'mlflow',
    'airflow',
    'aws-certification',
    'azure-certification',
    'google-cloud-certification',
    'kubernetes-certification',
  ],
  implementation: ['model-deployment', 'model-serving', 'mlops', 'llmops'],
  'basic-ai': ['prompt-engineering', 'chatgpt', 'ai-coding-assistants', 'microsoft-copilot', 'few-shot-learning'],
  languages: ['python', 'c-plus-plus', 'rust'],
  expiring: ['hyperparameter-tuning', 'classification', 'automl', 'model-selection'],
  lasting: ['model-monitoring', 'drift-detection', 'bias-mitigation', 'debugging', 'root-cause-analysis', 'kpis'],
  next: ['ollama', 'small-language-models', 'quantization', 'knowledge-distillation', 'edge-ai', 'llama-cpp'],
};

/** How demand moves, where a posting asks for what moves or wears a flag of hype. */
export function shiftsIn(analysis: Analysis, isOverhyped: boolean): FactRef[] {
  const asked = new Set(analysis.skills.filter(({ level }) => level !== 'mentioned').map(({ skill }) => skill));
  const rows = Object.keys(skillsOfShift).filter((row) => skillsOfShift[row]?.some((skill) => asked.has(skill)));
  return [...rows, ...(isOverhyped ? ['hype'] : [])].flatMap((row) => factsOf('shift', row));
}

/** Words that screening software is said to favour, asked by the posting and lacking in the profile: ids of skills, in the posting's order. */
export function screeningWordsLacking(analysis: Analysis, known: ReadonlySet<string>): string[] {
  const favoured = new Set(skillsOfShift.ats);
  return [...new Set(analysis.skills.map(({ skill }) => skill))].filter((id) => favoured.has(id) && !known.has(id));
}
