import type { BackgroundId } from '../background-ids.ts';
import type { TrackId } from '../track-ids.ts';
import type { SourceId } from './sources.ts';

/** What of a background serves a track, and what is left to learn. Its words are the messages `career.transfer`. */
export interface Transfer {
  readonly id: BackgroundId;
  /** Where it leads most directly; the first is the source's main advice. */
  readonly targets: readonly TrackId[];
  /** Ids of skills that the background brings along. */
  readonly carries: readonly string[];
  /** Ids of skills that it lacks for the target, in the order in which to learn them. */
  readonly gap: readonly string[];
  /** Months that closing the gap takes, by the source. */
  readonly months: { readonly from: number; readonly to: number };
  /** Share of the target's work that the background covers, 0 to 1, where the source gives one. */
  readonly covered?: number;
  /** Years of work that the source presumes. */
  readonly yearsPresumed?: number;
  readonly source: SourceId;
}

/** CAREER-FACTS §2, `transfer`. */
export const transfers: Readonly<Record<BackgroundId, Transfer>> = {
  backend: {
    id: 'backend',
    targets: ['llm-engineering'],
    carries: ['apis', 'system-design', 'docker', 'ci-cd', 'python'],
    gap: [
      'llm-apis',
      'rag',
      'ai-agents',
      'evals',
      'langchain',
      'langgraph',
      'vector-databases',
      'ragas',
      'deepeval',
      'token-optimization',
    ],
    months: { from: 3, to: 6 },
    covered: 0.7,
    source: '002',
  },
  'data-engineer': {
    id: 'data-engineer',
    targets: ['ml-platform', 'llm-engineering'],
    carries: ['data-pipelines', 'sql', 'python', 'spark', 'airflow', 'dbt'],
    gap: ['mlflow', 'model-registry', 'drift-detection', 'model-monitoring', 'llm-apis', 'rag'],
    months: { from: 3, to: 6 },
    source: '002',
  },
  'data-scientist': {
    id: 'data-scientist',
    targets: ['applied-ml'],
    carries: ['statistics', 'probability', 'python', 'sql', 'model-evaluation'],
    gap: ['software-engineering', 'pytorch', 'mlops', 'model-monitoring', 'debugging'],
    months: { from: 6, to: 12 },
    source: '002',
  },
  devops: {
    id: 'devops',
    targets: ['ai-infrastructure', 'ml-platform'],
    carries: ['kubernetes', 'docker', 'terraform', 'cloud-computing', 'ci-cd', 'prometheus', 'grafana'],
    gap: ['gpu-orchestration', 'llm-serving', 'vllm', 'bentoml', 'ml-pipelines', 'rag'],
    months: { from: 6, to: 12 },
    source: '002',
  },
  architect: {
    id: 'architect',
    targets: ['agentic-ai'],
    carries: ['system-design', 'software-architecture', 'distributed-systems', 'high-availability'],
    gap: ['langchain', 'langgraph', 'ragas', 'deepeval', 'rag', 'multi-agent-systems'],
    months: { from: 3, to: 6 },
    yearsPresumed: 20,
    source: '002',
  },
};
