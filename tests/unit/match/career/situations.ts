import type { Analysis, SkillMention } from '../../../../lib/analysis/analysis.ts';
import { type TrackId, trackIds } from '../../../../lib/taxonomy/track-ids.ts';
import type { Situation } from './shown.ts';

/** A pair of posting and profile, and the rows of the career tables that it brings up. */
export interface Occasion extends Situation {
  readonly rows: readonly string[];
}

const onTrack = (id: TrackId): Pick<Analysis, 'track'> => ({
  track: { id, confidence: 0.9, ranked: [], evidence: [] },
});
const unanswered: Analysis['questions'] = [
  { id: 'decisions', quote: null },
  { id: 'breaks', quote: null },
  { id: 'closeness', quote: null },
  { id: 'transfer', quote: null },
];
const asking = (...skills: string[]): Pick<Analysis, 'skills'> => ({ skills: skills.map(mention) });
const knowing = (...ids: string[]) => ({ skills: ids.map((id) => ({ id, level: 'strong' as const })) });
const flagged = (...ids: string[]): Pick<Analysis, 'flags'> => ({
  flags: ids.map((id) => ({ id, quote: 'So it says.' })),
});

function mention(skill: string, index: number): SkillMention {
  const quote = `We ask for ${skill}.`;
  return { skill, text: skill, surfaces: [skill], level: 'required', quote, quoteStart: index * 100, start: 0, end: 1 };
}

const tracksWithInterviews = trackIds.filter((id) => id !== 'other' && id !== 'data-engineering');

/** The table: every row of CAREER-FACTS.md (named as there), the screen that shows it, and what brings it up. */
export const occasions: readonly Occasion[] = [
  ...trackIds
    .filter((id) => id !== 'other')
    .map((id): Occasion => ({ screen: 'panel', analysis: onTrack(id), rows: [`track/${id}`] })),
  ...tracksWithInterviews.map(
    (id): Occasion => ({ screen: 'panel', analysis: onTrack(id), rows: [`interview/${id}`, 'interview/any'] }),
  ),
  { screen: 'saved', analysis: onTrack('ml-reliability'), rows: ['interview/ml-reliability', 'source/003'] },
  ...(['builder', 'strategist', 'bridge'] as const).map(
    (orientation): Occasion => ({ screen: 'panel', analysis: { orientation }, rows: [`orientation/${orientation}`] }),
  ),
  {
    screen: 'panel',
    title: 'AI Engineer',
    analysis: { ...onTrack('llm-engineering'), ...asking('rag', 'prompt-engineering') },
    rows: [
      'conflict/ai-engineer',
      'conflict/ai-engineer-pay',
      'conflict/prompting',
      'conflict/rag-growth',
      'source/002',
    ],
  },
  { screen: 'panel', analysis: onTrack('applied-ml'), rows: ['conflict/ml-engineer-pay'] },
  { screen: 'panel', analysis: onTrack('agentic-ai'), rows: ['conflict/agents'] },
  { screen: 'panel', analysis: onTrack('ai-product'), rows: ['conflict/product-manager'] },
  // Transfer, on the panel and in the options.
  ...(
    [
      ['backend', 'llm-engineering'],
      ['data-engineer', 'ml-platform'],
      ['data-scientist', 'applied-ml'],
      ['devops', 'ai-infrastructure'],
      ['architect', 'agentic-ai'],
    ] as const
  ).flatMap(([background, track]): Occasion[] => {
    const pair = { analysis: onTrack(track), profile: { backgrounds: [background], years: 22 } };
    const rows = [`transfer/${background}`];
    return [
      { screen: 'panel', ...pair, rows },
      { screen: 'options', ...pair, rows },
    ];
  }),
  {
    screen: 'options',
    analysis: onTrack('llm-engineering'),
    profile: { backgrounds: ['backend'] },
    rows: ['plan/backend-1', 'plan/backend-2', 'plan/backend-3', 'choice/smallest-gap', 'choice/salary-trap'],
  },
  {
    screen: 'options',
    analysis: onTrack('ml-platform'),
    rows: [
      ...[0, 1, 2, 3, 4, 5, 6].map((step) => `plan/pivot-${step}`),
      'choice/pivot-tax',
      'choice/applied-or-platform',
      'choice/depth-or-bridge',
      'learn/diet',
      'learn/run',
      'learn/build',
      'learn/teach',
      'source/001',
    ],
  },
  // Demand.
  ...(['llm-engineering', 'ml-platform', 'applied-ml', 'ai-infrastructure', 'agentic-ai'] as const).map(
    (id): Occasion => ({ screen: 'panel', analysis: onTrack(id), rows: [`demand/${id}`] }),
  ),
  { screen: 'saved', analysis: asking('vector-databases'), rows: ['demand/genai-platform'] },
  {
    screen: 'panel',
    analysis: asking(
      'mlflow',
      'model-deployment',
      'prompt-engineering',
      'rust',
      'classification',
      'drift-detection',
      'ollama',
    ),
    rows: ['ats', 'implementation', 'basic-ai', 'languages', 'expiring', 'lasting', 'next'].map(
      (row) => `shift/${row}`,
    ),
  },
  { screen: 'panel', analysis: flagged('prompt-only'), rows: ['shift/hype'] },
  {
    screen: 'options',
    profile: knowing('hyperparameter-tuning', 'drift-detection'),
    rows: ['shift/expiring', 'shift/lasting'],
  },
  // Pay.
  ...paid('llm-engineering', 'junior', ['llm-entry', 'llm-entry-004', 'llm-average']),
  ...paid('llm-engineering', 'mid', ['llm-mid', 'llm-mid-004']),
  ...paid('llm-engineering', 'senior', ['llm-senior', 'llm-senior-004']),
  ...paid('agentic-ai', 'staff', ['llm-staff']),
  ...paid('applied-ml', 'junior', ['ml-entry', 'ml-average', 'ml-guide']),
  ...paid('applied-ml', 'mid', ['ml-mid']),
  ...paid('applied-ml', 'senior', ['ml-senior']),
  ...paid('ai-infrastructure', 'senior', ['infra-senior']),
  ...paid('ai-infrastructure', 'manager', ['infra-lead']),
  ...paid('ml-platform', 'senior', ['platform-senior']),
  ...paid('ml-platform', 'manager', ['platform-lead']),
  { screen: 'panel', company: 'Google', analysis: onTrack('applied-ml'), rows: ['pay/at-google'] },
  { screen: 'panel', company: 'LinkedIn', analysis: onTrack('applied-ml'), rows: ['pay/at-linkedin'] },
  { screen: 'panel', company: 'OpenAI', analysis: onTrack('agentic-ai'), rows: ['pay/at-openai'] },
  { screen: 'panel', company: 'Microsoft', analysis: onTrack('llm-engineering'), rows: ['pay/at-microsoft'] },
  {
    screen: 'panel',
    analysis: {
      ...flagged('ambiguity', 'accountability', 'stakeholders'),
      questions: [{ id: 'closeness', quote: 'You own the checkout.' }],
    },
    rows: ['spread', 'closeness', 'judgment', 'ownership', 'reach', 'title'].map((row) => `pay-driver/${row}`),
  },
  // Reality.
  ...reality('applied-ml', 'Machine Learning Engineer', 'junior', 'ml-junior'),
  ...reality('applied-ml', 'Machine Learning Engineer', 'mid', 'ml-mid'),
  ...reality('applied-ml', 'Senior Machine Learning Engineer', 'senior', 'ml-engineer'),
  ...reality('ai-product', 'AI Product Manager', 'senior', 'product-manager'),
  ...reality('ml-platform', 'MLOps Specialist', 'mid', 'mlops'),
  ...reality('applied-science', 'Senior Research Scientist', 'senior', 'researcher'),
  ...reality('agentic-ai', 'Agent Engineer', null, 'agents'),
  ...(['enterprise', 'mid-size', 'start-up'] as const).map(
    (companyType): Occasion => ({ screen: 'panel', analysis: { companyType }, rows: [`company/${companyType}`] }),
  ),
  // Flags, signals and questions come from the analysis itself.
  ...['prompt-only', 'research-only', 'generic-ai-engineer', 'competition-only', 'agent-only', 'automatable'].map(
    raised,
  ),
  ...['ml-platform', 'ml-reliability', 'ai-product', 'governance', 'debugging'].map(raised),
  ...['end-to-end', 'production', 'beyond-training', 'ambiguity', 'stakeholders', 'accountability'].map(raised),
  {
    screen: 'panel',
    analysis: { questions: unanswered },
    rows: [
      ...['decisions', 'breaks', 'closeness', 'transfer'].map((row) => `question/${row}`),
      ...['problem', 'success', 'return', 'ethics'].map((row) => `ask/${row}`),
    ],
  },
  { screen: 'saved', analysis: { questions: unanswered }, rows: ['ask/problem', 'ask/ethics'] },
  // The person.
  {
    screen: 'panel',
    analysis: { focus: ['nlp', 'computer-vision', 'reinforcement-learning'] },
    rows: ['t-shape/nlp', 't-shape/computer-vision', 't-shape/reinforcement-learning'],
  },
  { screen: 'options', profile: knowing('mlops'), rows: ['t-shape/breadth', 't-shape/mlops'] },
  { screen: 'options', rows: ['moat/depth', 'moat/communication', 'moat/business'] },
  { screen: 'saved', rows: ['decision', 'system', 'failure', 'trade-off'].map((row) => `proof/${row}`) },
  {
    screen: 'options',
    profile: {
      ...knowing('pytorch', 'competitive-programming'),
      years: 0,
      payFloor: { amount: 250_000, currency: 'USD', period: 'year' },
    },
    rows: [
      'mistake/training-only',
      'mistake/no-sql',
      'mistake/no-communication',
      'mistake/competitions-only',
      'mistake/quick-riches',
      'mistake/weak-software',
    ],
  },
  // Beliefs.
  { screen: 'panel', analysis: { degree: { level: 'phd', required: true } }, rows: ['belief/phd'] },
  {
    screen: 'panel',
    analysis: { degree: { level: 'bachelor', required: true } },
    profile: { degree: 'none' },
    rows: ['belief/degree', 'belief/self-taught', 'source/004'],
  },
  { screen: 'panel', analysis: { workMode: 'remote' }, rows: ['belief/remote'] },
  { screen: 'panel', analysis: { seniority: 'junior' }, rows: ['belief/entry-level'] },
  { screen: 'panel', title: 'ML Engineer', rows: ['belief/ml-engineer-title'] },
  { screen: 'panel', analysis: asking('sql', 'docker'), rows: ['belief/chatbot-sql', 'belief/notebooks'] },
  {
    screen: 'panel',
    analysis: onTrack('ml-platform'),
    profile: { backgrounds: ['data-scientist'] },
    rows: ['belief/mlops-traps'],
  },
  {
    screen: 'panel',
    analysis: asking(...Array.from({ length: 15 }, (_, index) => `tool-${index}`)),
    rows: ['belief/tools'],
  },
  {
    screen: 'panel',
    analysis: onTrack('ai-training'),
    rows: [
      'coding',
      'maths',
      'ai-knowledge',
      'entry-barrier',
      'demand',
      'salary',
      'remote-work',
      'learning-curve',
      'growth',
    ].map((row) => `versus/${row}`),
  },
  { screen: 'options', resume: 'Published papers on ranking.', rows: ['interview/applied-science'] },
  { screen: 'panel', analysis: onTrack('ai-infrastructure'), rows: ['source/ours'] },
  { screen: 'panel', analysis: { companyType: 'start-up' }, rows: ['source/000'] },
];

function paid(track: TrackId, seniority: Analysis['seniority'], rows: readonly string[]): Occasion[] {
  return [{ screen: 'panel', analysis: { ...onTrack(track), seniority }, rows: rows.map((row) => `pay/${row}`) }];
}

function reality(track: TrackId, title: string, seniority: Analysis['seniority'], row: string): Occasion[] {
  return [{ screen: 'panel', title, analysis: { ...onTrack(track), seniority }, rows: [`reality/${row}`] }];
}

function raised(id: string): Occasion {
  return { screen: 'panel', analysis: flagged(id), rows: [`flag/${id}`] };
}
