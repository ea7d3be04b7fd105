import type { TrackId } from '../track-ids.ts';

/** A skill that a track's postings ask of people. */
export interface TrackSkill {
  readonly id: string;
  /** Share of the track's postings that ask for it, 0 to 1. */
  readonly share: number;
}

/** What the postings of a track ask, by our own count. */
export interface TrackSkills {
  /** Postings counted. */
  readonly sample: number;
  /** Most asked first. */
  readonly skills: readonly TrackSkill[];
}

/**
 * Source `ours`: 658 postings sorted into tracks by hand, November 2026, their asked skills counted by the engine. Words too broad to learn
 * as such (software engineering, AI in general) are left out. Small samples are named as such where a figure is shown.
 */
const table = `
agentic-ai 39 python:74 ai-agents:49 llm:46 agentic-ai:41 rag:36 function-calling:33 aws:33 prompt-engineering:28 machine-learning:28 vector-databases:26 kubernetes:26 distributed-systems:26 apis:26 docker:23 langgraph:23
ai-infrastructure 33 python:64 pytorch:58 gpu:48 machine-learning:45 c-plus-plus:42 inference:42 cuda:36 distributed-systems:33 computer-architecture:30 kubernetes:27 networking:27 profiling:27 triton:27 distributed-training:24 go:24
ai-product 15 product-management:40 machine-learning:40 responsible-ai:20 agentic-ai:20 llm:20 cloud-computing:20 experiment-design:13 product-lifecycle:13 rag:13 agile:13 change-management:13 data-privacy:13
ai-strategy 21 python:48 machine-learning:29 data-science:24 cloud-computing:24 llm:24 pre-sales:19 generative-ai:19 data-engineering:19 data-analysis:14 ai-strategy:14 apis:14 data-architecture:14 model-deployment:14 change-management:10
ai-training 5 llm:60 data-annotation:40 human-in-the-loop:40 rubrics:40 prompt-engineering:40 testing:40 nlp:40
applied-ml 67 python:87 machine-learning:84 pytorch:52 tensorflow:48 llm:43 deep-learning:37 nlp:37 c-plus-plus:28 aws:25 mlops:24 algorithms:24 computer-vision:22 cloud-computing:22 generative-ai:22 ci-cd:19 transformers:18 scikit-learn:16
applied-science 33 machine-learning:73 python:58 pytorch:33 c-plus-plus:30 llm:27 deep-learning:27 reinforcement-learning:24 multimodal-ai:18 simulation:18 tensorflow:15 computer-vision:15 generative-models:15
data-engineering 47 python:74 sql:70 data-modelling:55 data-infrastructure:43 cloud-computing:43 data-warehousing:38 etl:38 spark:30 aws:30 snowflake:28 dbt:26 airflow:26 data-pipelines:26 ci-cd:26 data-quality:23 kafka:19
data-science 59 sql:66 python:66 r:39 data-analysis:39 data-visualization:36 machine-learning:32 tableau:31 power-bi:25 business-intelligence:22 statistical-modelling:20 statistical-analysis:19 dashboards:15 excel:15
governance 14 python:57 machine-learning:36 data-analysis:36 bias-mitigation:29 risk-assessment:29 data-privacy:29 model-validation:29 compliance:21 sql:21 model-risk:21 risk-management:21 gdpr:21
llm-engineering 83 python:73 llm:61 machine-learning:43 rag:39 generative-ai:36 prompt-engineering:34 aws:30 apis:30 docker:28 langchain:28 openai-api:25 vector-databases:25 ai-agents:24 ci-cd:24 typescript:20 kubernetes:20
ml-platform 20 python:75 machine-learning:60 distributed-systems:45 kubernetes:45 ci-cd:45 model-serving:35 devops:35 mlops:35 llm:30 monitoring:30 terraform:30 cloud-computing:30 observability:25 mlflow:25 pytorch:25
ml-reliability 6 python:83 sre:67 java:67 automation:50 observability:50 cloud-computing:50 networking:50 distributed-systems:33 incident-response:33 logging:33 machine-learning:33
software 139 python:56 java:38 aws:34 ci-cd:30 kubernetes:27 cloud-computing:25 distributed-systems:25 go:23 docker:22 c-plus-plus:22 automation:20 debugging:19 apis:18 typescript:18 back-end:17
`;

/** What each track's postings ask, by track; none for `other`, which is no track to aim at. */
export const trackSkills: ReadonlyMap<TrackId, TrackSkills> = new Map(table.trim().split('\n').map(parse));

function parse(line: string): [TrackId, TrackSkills] {
  const [track = '', sample = '', ...skills] = line.split(' ');
  return [track as TrackId, { sample: Number(sample), skills: skills.map(parseSkill) }];
}

function parseSkill(entry: string): TrackSkill {
  const [id = '', percent = ''] = entry.split(':');
  return { id, share: Number(percent) / 100 };
}
