import { concepts } from '../../taxonomy/concepts.ts';
import type { TrackId } from '../../taxonomy/track-ids.ts';
import type { Analysis, WorkKind } from '../analysis.ts';
import { workKinds } from '../vocabulary.ts';
import { conceptRows, type Duty } from './role-reading.ts';
import type { RoleSentence } from './sentences.ts';

interface KindRow {
  readonly kind: WorkKind;
  readonly weight: number;
  readonly rows: ReadonlySet<number>;
}

/** Concepts that speak for a kind of work, and how strongly beside the others in the same sentence. */
const kindRows: readonly KindRow[] = [
  { kind: 'governance', weight: 2, rows: conceptRows(['ai-governance', 'model-risk']) },
  { kind: 'governance', weight: 1, rows: conceptRows(['risk-compliance', 'legal-work']) },
  {
    kind: 'llm',
    weight: 1.2,
    rows: conceptRows([
      'llm',
      'genai',
      'rag',
      'prompt',
      'llm-framework',
      'agents',
      'agent-design',
      'llm-eval',
      'fine-tuning',
      'llm-app',
      'llm-ops',
      'assistant',
    ]),
  },
  { kind: 'research', weight: 1.3, rows: conceptRows(['research', 'papers', 'phd']) },
  { kind: 'research', weight: 0.6, rows: conceptRows(['experiments']) },
  {
    kind: 'modelling',
    weight: 1.2,
    rows: conceptRows([
      'train-models',
      'deep-learning',
      'classical-ml',
      'vision',
      'nlp',
      'recsys',
      'risk-ml',
      'forecasting',
      'speech',
      'reinforcement',
      'optimization',
      'statistics',
      'data-science',
    ]),
  },
  { kind: 'modelling', weight: 0.6, rows: conceptRows(['ml', 'autonomy']) },
  {
    kind: 'data',
    weight: 1.2,
    rows: conceptRows(['data-pipelines', 'warehouse', 'big-data', 'data-quality', 'sql', 'bi']),
  },
  { kind: 'data', weight: 1.1, rows: conceptRows(['annotation']) },
  { kind: 'data', weight: 0.7, rows: conceptRows(['analysis']) },
  {
    kind: 'operations',
    weight: 1.2,
    rows: conceptRows([
      'mlops',
      'ml-platform',
      'deploy-ml',
      'gpu',
      'inference',
      'distributed-training',
      'kernels',
      'hpc',
      'monitoring',
      'incidents',
      'reliability',
      'ml-monitoring',
      'devops',
    ]),
  },
  {
    kind: 'operations',
    weight: 0.6,
    rows: conceptRows([
      'cloud',
      'frontend',
      'backend',
      'fullstack',
      'mobile',
      'security',
      'qa',
      'embedded',
      'it',
      'software-practice',
      'developer-tools',
    ]),
  },
  {
    kind: 'stakeholders',
    weight: 0.7,
    rows: conceptRows([
      'stakeholders',
      'product',
      'ai-product',
      'design',
      'program',
      'strategy',
      'presales',
      'forward-deployed',
      'leadership',
      'sales',
      'marketing',
    ]),
  },
];

/**
 * The duties that name some kind of work, each with the one or two kinds that its words speak for most.
 * @param track where it is one of language models, "AI solutions" are made of them
 */
export function classifyDuties(sentences: readonly RoleSentence[], track: TrackId | null): Duty[] {
  const duties: Duty[] = [];
  for (const sentence of sentences) {
    const kinds = sentence.zone === 'duties' ? kindsOf(sentence, track) : [];
    const [kind] = kinds;
    if (kind) duties.push({ sentence, kind, kinds });
  }
  return duties;
}

interface Vote {
  /** Place in `workKinds`. */
  readonly kind: number;
  readonly weight: number;
}

/** By the rows of the concepts; null for one that speaks for no kind. */
const votes: (Vote | null)[] = concepts.map(() => null);
for (const { kind, weight, rows } of kindRows) {
  for (const row of rows) votes[row] = { kind: workKinds.indexOf(kind), weight };
}

const [stakeholders, research, llm] = (['stakeholders', 'research', 'llm'] as const).map((kind) =>
  workKinds.indexOf(kind),
) as [number, number, number];
const llmTracks: ReadonlySet<TrackId> = new Set<TrackId>(['llm-engineering', 'agentic-ai']);
const [aiRow = -1] = conceptRows(['ai']);
/** "AI" alone, in a track of language models. */
const aiWeight = 0.7;
/** Leading people outweighs what the people work on. */
const leadingWeight = 1;
/** A duty of two kinds is halved; the second must have this share of the votes of the first. */
const secondShare = 0.8;
/** Working beside researchers is not research yet, unless one is a researcher. */
const besideShare = 0.6;

/** Filled anew for each duty. */
const sums = new Float64Array(workKinds.length);

function kindsOf({ concepts: named, marks }: RoleSentence, track: TrackId | null): WorkKind[] {
  sums.fill(0);
  for (const concept of named) {
    const vote = votes[concept];
    if (vote) sums[vote.kind] = (sums[vote.kind] ?? 0) + vote.weight;
  }
  if (track !== null && llmTracks.has(track) && named.includes(aiRow)) sums[llm] = (sums[llm] ?? 0) + aiWeight;
  if (marks.includes('leads-people')) sums[stakeholders] = (sums[stakeholders] ?? 0) + leadingWeight;
  if (track !== 'applied-science' && marks.includes('beside-researchers'))
    sums[research] = (sums[research] ?? 0) * besideShare;
  const first = highest(sums, -1);
  const most = sums[first] ?? 0;
  if (most === 0) return [];
  const second = highest(sums, first);
  const isShared = (sums[second] ?? 0) > 0 && (sums[second] ?? 0) >= secondShare * most;
  const [strongest, next] = [workKinds[first], workKinds[second]];
  if (strongest === undefined) return [];
  return isShared && next !== undefined ? [strongest, next] : [strongest];
}

/** The place of the highest vote but for one; the first of equals. */
function highest(votes: Float64Array, except: number): number {
  let best = except === 0 ? 1 : 0;
  for (let kind = best + 1; kind < votes.length; kind += 1) {
    if (kind !== except && (votes[kind] ?? 0) > (votes[best] ?? 0)) best = kind;
  }
  return best;
}

const steps = 100;
/** A duty counts in units that can be halved, so that the sums stay whole. */
const unitsOfDuty = 2;

/** Shares of fewer duties than this would be more exact than what was read. */
const fewestDuties = 3;

/** The share of each kind among the duties, in hundredths that sum to 1; empty where too few duties name a kind. */
export function workShares(duties: readonly Duty[]): Analysis['work'] {
  const shares: Analysis['work'] = {};
  if (duties.length < fewestDuties) return shares;
  let [seen, given] = [0, 0];
  for (const kind of workKinds) {
    for (const { kinds } of duties) if (kinds.includes(kind)) seen += unitsOfDuty / kinds.length;
    // Rounding the running total, not each share, makes the shares sum to exactly 1.
    const upTo = Math.round((seen * steps) / (unitsOfDuty * duties.length));
    if (upTo > given) shares[kind] = (upTo - given) / steps;
    given = upTo;
  }
  return shares;
}
