import type { SourceId } from './sources.ts';

/** Parts of a row, each with the source that it rests on. */
type Parts = Readonly<Record<string, SourceId>>;

/**
 * The career facts that are words, by table, row and part, each with its source. The words are the messages `career.<table>.<row>.<part>`
 * (hyphens as underscores); a row whose only part is `text` is worded by `career.<table>.<row>` itself.
 * Tables and rows are named as in CAREER-FACTS.md; the tables that hold figures are files of their own.
 */
export const careerFacts = {
  conflict: all('002', ['ai-engineer', 'ai-engineer-pay', 'ml-engineer-pay', 'prompting', 'agents', 'rag-growth'], {
    'product-manager': '000',
  }),
  track: {
    'applied-ml': { duties: '003', day: '002', paid: '003' },
    'ml-platform': { duties: '003', day: '002', paid: '003' },
    'ai-infrastructure': { day: '002' },
    'llm-engineering': { duties: '003', day: '002', paid: '003' },
    'agentic-ai': { day: '002', paid: '002' },
    'ai-product': { duties: '003', day: '000', paid: '003' },
    'applied-science': { duties: '003', day: '000', paid: '003' },
    governance: { duties: '003', day: '000', paid: '003' },
    'ml-reliability': { duties: '003', day: '000', paid: '003' },
    'ai-strategy': { day: '000' },
    'data-science': { day: '002' },
    'data-engineering': { day: '002' },
    software: { day: '002' },
    'ai-training': { day: '004' },
  },
  interview: {
    'applied-ml': { tested: '003', weak: '003', standing: '003' },
    'ml-platform': { tested: '003', weak: '003', standing: '003' },
    'ai-infrastructure': { tested: '002', standing: 'ours' },
    'llm-engineering': { tested: '003', weak: '003', standing: '003' },
    'agentic-ai': { tested: '002', weak: '000', standing: '002' },
    'ai-product': { tested: '003', weak: '003', standing: '003' },
    'applied-science': { tested: '003', weak: '003', standing: '003' },
    governance: { tested: '003', weak: '003', standing: '003' },
    'ml-reliability': { tested: '003', weak: '003', standing: '003' },
    'ai-strategy': { tested: '003', standing: '003' },
    'data-science': { weak: '003', standing: '003' },
    software: { tested: '003', standing: '003' },
    'ai-training': { weak: '003', standing: '003' },
    any: { tested: '003', weak: '003' },
  },
  orientation: {
    builder: { meaning: '000', leads: '000' },
    strategist: { meaning: '000', leads: '000' },
    bridge: { meaning: '000', leads: '000' },
  },
  transfer: {
    backend: { carries: '002', gap: '002', spared: '002', mistake: '002' },
    'data-engineer': { carries: '002', gap: '002', spared: '002', mistake: '002' },
    'data-scientist': { carries: '002', gap: '002', spared: '002', mistake: '002' },
    devops: { carries: '002', gap: '002', spared: '002', mistake: '002' },
    architect: { carries: '002', gap: '002', spared: '002', mistake: '002' },
  },
  choice: all('002', ['smallest-gap', 'salary-trap'], {
    'pivot-tax': '000',
    'applied-or-platform': '003',
    'depth-or-bridge': '000',
  }),
  plan: all('000', ['pivot-0', 'pivot-1', 'pivot-2', 'pivot-3', 'pivot-4', 'pivot-5', 'pivot-6'], {
    'backend-1': '002',
    'backend-2': '002',
    'backend-3': '002',
  }),
  shift: all('000', ['ats', 'implementation', 'basic-ai'], {
    languages: '004',
    expiring: '001',
    lasting: '001',
    hype: '003',
    next: '004',
  }),
  'pay-driver': all('003', ['spread', 'closeness', 'judgment', 'ownership', 'reach', 'title']),
  company: all('000', ['enterprise', 'mid-size', 'start-up']),
  ask: all('001', ['problem', 'success', 'return', 'ethics']),
  't-shape': all('001', ['breadth', 'mlops', 'nlp', 'computer-vision', 'reinforcement-learning']),
  moat: all('001', ['depth', 'communication', 'business']),
  proof: all('003', ['decision', 'system', 'failure', 'trade-off']),
  mistake: all('000', [
    'training-only',
    'no-sql',
    'no-communication',
    'competitions-only',
    'quick-riches',
    'weak-software',
  ]),
  belief: all('000', ['entry-level', 'chatbot-sql', 'notebooks', 'mlops-traps'], {
    phd: '003',
    'ml-engineer-title': '003',
    tools: '003',
    degree: '004',
    'self-taught': '004',
    remote: '004',
  }),
  learn: all('001', ['diet', 'run', 'build', 'teach']),
} as const satisfies Readonly<Record<string, Readonly<Record<string, Parts>>>>;

export type CareerTable = keyof typeof careerFacts;

/** One part of one row: what a screen shows as a sentence, with the source that it rests on. */
export interface FactRef {
  readonly table: CareerTable;
  readonly row: string;
  readonly part: string;
  readonly source: SourceId;
}

/** The parts of a row, in their order; none where the table has no such row. */
export function factsOf(table: CareerTable, row: string, parts?: readonly string[]): FactRef[] {
  const rows: Readonly<Record<string, Parts>> = careerFacts[table];
  return Object.entries(rows[row] ?? {})
    .filter(([part]) => parts?.includes(part) ?? true)
    .map(([part, source]) => ({ table, row, part, source }));
}

/** Rows of one sentence each, by one source but for the ones named with theirs. */
function all<Row extends string, Other extends string = never>(
  source: SourceId,
  rows: readonly Row[],
  others?: Readonly<Record<Other, SourceId>>,
): Readonly<Record<Row | Other, { readonly text: SourceId }>> {
  const own = rows.map((row) => [row, { text: source }]);
  const rest = Object.entries(others ?? {}).map(([row, other]) => [row, { text: other }]);
  return Object.fromEntries([...own, ...rest]);
}
