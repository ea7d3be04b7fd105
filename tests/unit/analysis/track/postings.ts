import type { TrackId } from '../../../../lib/taxonomy/track-ids.ts';

/** A posting of our own writing and the track that its duties make it. */
export interface TrackCase {
  readonly title: string;
  readonly track: TrackId;
  readonly description: string;
}

function posting(about: string, duties: readonly string[], asked: readonly string[]): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  return `${about}\n\nWhat you'll do\n${list(duties)}\n\nWhat you bring\n${list(asked)}\n`;
}

export const usualCases: readonly TrackCase[] = [
  {
    title: 'Machine Learning Engineer, Search',
    track: 'applied-ml',
    description: posting(
      'Brightleaf sells used books online. The search team decides which of nine million titles a reader sees first.',
      [
        'Train ranking models on click logs and bring them live behind the search box',
        'Engineer features from queries, titles and reader histories',
        'Compare models offline and in controlled experiments before a full release',
        'Keep watch on prediction quality and retrain when it slips',
      ],
      [
        'Four years of building machine learning models that reached production',
        'Fluent Python, PyTorch and scikit-learn',
        'A sound grasp of statistics',
      ],
    ),
  },
  {
    title: 'ML Platform Engineer',
    track: 'ml-platform',
    description: posting(
      'Thirty data scientists at Korallen ship models every week. You make that boring, in the best sense.',
      [
        'Run the model registry, the feature store and the experiment tracker that all modelling teams share',
        'Build self-service training pipelines on Kubeflow',
        'Automate tests and deployment of models with CI/CD',
        'Help data scientists move notebooks into reproducible jobs',
      ],
      ['MLOps experience with MLflow, Kubeflow or SageMaker', 'Kubernetes, Terraform and Python'],
    ),
  },
  {
    title: 'GPU Performance Engineer',
    track: 'ai-infrastructure',
    description: posting(
      'Our cluster of two thousand accelerators trains and serves open-weight models for hospitals.',
      [
        'Write CUDA kernels for attention and profile them with Nsight',
        'Raise inference throughput with quantization and paged KV caches in vLLM',
        'Tune NCCL over InfiniBand for distributed training jobs',
        'Find out why training runs stall and fix the scheduler',
      ],
      ['C++ and CUDA in depth', 'Experience with distributed training on large GPU clusters'],
    ),
  },
  {
    title: 'LLM Engineer',
    track: 'llm-engineering',
    description: posting(
      'Paragraph answers legal questions for small firms from their own files.',
      [
        'Build retrieval-augmented generation over contracts and court letters',
        'Write and version prompts, and test them against a golden set',
        'Connect OpenAI and Anthropic models to our product through one API',
        'Measure hallucinations, latency and token cost, and bring all three down',
      ],
      ['Python and two years with large language models', 'Embeddings, vector databases, LangChain or similar'],
    ),
  },
  {
    title: 'Agentic AI Engineer',
    track: 'agentic-ai',
    description: posting(
      'Dockhand books freight without a human touching a keyboard.',
      [
        'Design multi-agent workflows that plan, call tools and hand work to one another',
        'Expose our booking systems to agents through MCP servers',
        'Build agent memory, retries and human-in-the-loop approval',
        'Evaluate agent trajectories and add guardrails where an agent strays',
      ],
      ['LangGraph, CrewAI or a home-made agent framework', 'Python and solid software engineering'],
    ),
  },
  {
    title: 'Senior Product Manager, AI Assistant',
    track: 'ai-product',
    description: posting(
      'Two million gardeners ask our assistant what ails their roses.',
      [
        'Own the vision and roadmap of the AI assistant',
        'Talk with customers every week and turn what you learn into product requirements',
        'Decide with data science how good an answer must be before launch',
        'Prioritise the backlog and track adoption and retention',
      ],
      ['Five years of product management, two of them with AI products', 'You write clear user stories'],
    ),
  },
  {
    title: 'Research Scientist',
    track: 'applied-science',
    description: posting(
      'The laboratory studies how models reason about physical space.',
      [
        'Propose new methods for spatial reasoning and test them in careful experiments',
        'Publish at NeurIPS and ICLR',
        'Set the research agenda with two senior scientists',
        'Reproduce results from the literature and go beyond them',
      ],
      ['PhD in machine learning or physics', 'First-author papers at leading conferences', 'PyTorch or JAX'],
    ),
  },
  {
    title: 'AI Governance Manager',
    track: 'governance',
    description: posting(
      'An insurer with eighty models in use wants to know what each of them may do.',
      [
        'Build the AI governance framework and keep the model inventory',
        'Assess models for bias, fairness and explainability before they go live',
        'Prepare the company for the EU AI Act with legal and compliance',
        'Report AI risk to the audit committee',
      ],
      ['Experience in model risk management, audit or regulation', 'Knowledge of responsible AI practice'],
    ),
  },
  {
    title: 'ML Reliability Engineer',
    track: 'ml-reliability',
    description: posting(
      'When our fraud model sleeps, thieves do not.',
      [
        'Monitor models in production for drift and silent failures',
        'Take your turn on call and lead the response to model incidents',
        'Define SLOs for inference services and alert on them',
        'Write postmortems and practise rollbacks',
      ],
      ['Site reliability engineering with machine learning systems', 'Prometheus, Grafana, Kubernetes'],
    ),
  },
  {
    title: 'Product Data Scientist',
    track: 'data-science',
    description: posting(
      'Ferry passengers book on phones, at kiosks and on the pier. Why do they give up?',
      [
        'Analyse booking data and tell product teams what drives conversion',
        'Design A/B tests and judge their results with sound statistics',
        'Build dashboards for the weekly review',
        'Answer ad hoc questions from leadership with SQL',
      ],
      ['Degree in statistics, economics or similar', 'SQL, R or Python, Tableau', 'Causal inference is a plus'],
    ),
  },
  {
    title: 'Data Engineer',
    track: 'data-engineering',
    description: posting(
      'Sensors on nine hundred wind turbines write a row a second each.',
      [
        'Build streaming and batch pipelines with Kafka, Spark and Airflow',
        'Model turbine data in dbt on Snowflake',
        'Watch data quality and lineage',
        'Cut the cost of slow queries',
      ],
      ['Advanced SQL and Python', 'Experience with a cloud data warehouse and dimensional modelling'],
    ),
  },
  {
    title: 'Head of AI',
    track: 'ai-strategy',
    description: posting(
      'A family brewery of four hundred people asks where AI belongs, and where it does not.',
      [
        'Set the AI strategy with the executive team and report to the board',
        'Rank use cases across departments and write the business case for the best',
        'Choose vendors, hold the budget and lead change management',
        'Train managers in what AI can and cannot do',
      ],
      ['A record of leading AI transformation across an organisation', 'Executive presence'],
    ),
  },
  {
    title: 'AI Trainer, Italian',
    track: 'ai-training',
    description: posting(
      'Work from home, as many hours as you like.',
      [
        'Write prompts in Italian and rate the responses of AI chatbots against a rubric',
        'Label transcripts and flag unsafe answers',
        'Explain which of two responses is better, and why',
        'Follow the annotation guidelines',
      ],
      ['Native speaker of Italian with an eye for detail', 'No technical background is needed'],
    ),
  },
  {
    title: 'Backend Engineer',
    track: 'software',
    description: posting(
      'Parcel lockers in six countries talk to one booking service.',
      [
        'Build REST APIs and microservices in Java and Go',
        'Review code, write tests and keep services observable',
        'Design PostgreSQL schemas for growth',
        'Release through CI/CD to Kubernetes',
      ],
      ['Five years of backend development', 'Spring Boot, Docker, AWS'],
    ),
  },
  {
    title: 'Community Nurse',
    track: 'other',
    description: posting(
      'The health centre cares for four villages.',
      [
        'Visit patients at home and dress wounds',
        'Keep medical records and coordinate care with the hospital',
        'Advise families on medication and nutrition',
        'Take part in the weekend rota',
      ],
      ['Registered nurse with a driving licence', 'Two years of clinical experience'],
    ),
  },
];

/** Postings whose title, or whose employer, points the wrong way. */
export const traps: readonly TrackCase[] = [
  {
    title: 'Senior Accountant',
    track: 'other',
    description: posting(
      'Synapsis is the leading AI company for large language models, agents and machine learning platforms. We are AI-first in all we do.',
      [
        'Prepare monthly financial statements and reconcile the general ledger',
        'Work with auditors on the yearly close',
        'Check invoices, payroll and tax filings',
        'Improve our accounting procedures',
      ],
      ['Degree in accounting, CPA preferred', 'Four years in finance', 'Excel and NetSuite'],
    ),
  },
  {
    title: 'Full Stack Engineer',
    track: 'software',
    description: posting(
      'Quill is a start-up that writes sales letters with LLMs. Our AI agents are loved by ten thousand teams.',
      [
        'Build the web application with React and TypeScript',
        'Design REST endpoints in Node.js and PostgreSQL tables',
        'Add billing, sign-in and team management',
        'Fix bugs and write end-to-end tests with Playwright',
      ],
      ['Three years of full-stack development', 'React, Node.js, CSS', 'You use AI coding assistants'],
    ),
  },
  {
    title: 'AI Engineer',
    track: 'applied-ml',
    description: posting(
      'Hailstorms cost vineyards dearly. We forecast them field by field.',
      [
        'Train neural networks on radar images and weather series',
        'Build the training data, engineer features and tune hyperparameters',
        'Evaluate models against past seasons and study their errors',
        'Deploy the best model and retrain it every month',
      ],
      ['Deep learning with PyTorch or TensorFlow', 'Computer vision or time series forecasting', 'Python, statistics'],
    ),
  },
  {
    title: 'Account Executive, AI Solutions',
    track: 'other',
    description: posting(
      'Tidewater makes generative AI assistants for claims handlers at insurers.',
      [
        'Own the sales cycle with large insurers from first call to signature',
        'Give demos with our solutions engineers and answer security questionnaires',
        'Negotiate six-figure contracts and forecast them in the CRM',
      ],
      ['Five years of closing software deals', 'Curiosity about AI and LLMs', 'You know how insurers buy'],
    ),
  },
];
