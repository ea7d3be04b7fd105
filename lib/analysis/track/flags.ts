import type { FlagId } from '../../taxonomy/flags.ts';
import type { Analysis } from '../analysis.ts';
import type { Mark } from './mark-rows.ts';
import { conceptRows, quoteOf, type RoleReading, sentenceMarked } from './role-reading.ts';

/** The words that call for a flag; null where the posting does not. */
type FlagRule = (reading: RoleReading) => string | null;

const promptRows = conceptRows(['prompt', 'annotation']);
const baseRows = conceptRows([
  'software-practice',
  'backend',
  'ml',
  'deep-learning',
  'classical-ml',
  'fullstack',
  'sql',
]);
const shippingRows = conceptRows(['deploy-ml', 'monitoring', 'mlops', 'ml-monitoring', 'inference', 'backend']);
/** Laboratories whose research is an end in itself (ours). */
const eliteLab = /\b(openai|anthropic|deepmind|google research|microsoft research|meta superintelligence|mistral)\b/i;
const bareAiEngineer =
  /^(senior |sr\.? |junior |lead |staff |principal )?(ai|artificial intelligence|ai ?\/ ?ml) (engineer|developer)s?( i{1,3})?$/i;
const mostly = 0.5;

/** CAREER-FACTS §5, `flag`: what is overhyped, to be taken with caution, or underrated. */
const flagRules: Readonly<Partial<Record<FlagId, FlagRule>>> = {
  'prompt-only': (reading) => {
    const prompts = reading.duties.filter(({ sentence }) => sentence.concepts.some((row) => promptRows.has(row)));
    const isWhole = prompts.length > 0 && prompts.length >= mostly * reading.duties.length;
    return isWhole && isTrack(reading, 'ai-training', 'llm-engineering') ? quote(reading, prompts[0]?.sentence) : null;
  },
  'research-only': (reading) => {
    if (!isTrack(reading, 'applied-science') || eliteLab.test(reading.document.input.company ?? '')) return null;
    const ships = sentenceMarked(reading.sentences, ['ships']);
    return ships ? null : firstEvidence(reading);
  },
  'generic-ai-engineer': (reading) => {
    const title = reading.document.title.replace(/[([,–-].*$/s, '').trim();
    const owns = sentenceMarked(reading.sentences, ['decides', 'end-to-end', 'accountable'], ['duties']);
    return bareAiEngineer.test(title) && !owns ? reading.document.title : null;
  },
  'competition-only': (reading) => marked(reading, ['kaggle']),
  'agent-only': (reading) => {
    const hasBase = reading.sentences.some(({ zone, concepts }) => zone !== 'company' && hasAny(concepts, baseRows));
    return isTrack(reading, 'agentic-ai') && !hasBase ? firstEvidence(reading) : null;
  },
  automatable: (reading) => {
    const runs = reading.sentences.some(({ zone, concepts }) => zone === 'duties' && hasAny(concepts, shippingRows));
    return isTrack(reading, 'applied-ml', 'data-science') && !runs ? marked(reading, ['tuning'], ['duties']) : null;
  },
  'ml-platform': (reading) => (isTrack(reading, 'ml-platform') ? firstEvidence(reading) : null),
  'ml-reliability': (reading) => (isTrack(reading, 'ml-reliability') ? firstEvidence(reading) : null),
  'ai-product': (reading) => (isTrack(reading, 'ai-product') ? firstEvidence(reading) : null),
  governance: (reading) => (isTrack(reading, 'governance') ? firstEvidence(reading) : null),
  debugging: (reading) => (isTrack(reading, 'applied-ml') ? marked(reading, ['debugs'], ['duties']) : null),
};

/** CAREER-FACTS §5, `signal`: what shows responsibility, and the words that show it in what is done or asked. */
const signalMarks: Readonly<Partial<Record<FlagId, Mark>>> = {
  'end-to-end': 'end-to-end',
  production: 'production',
  'beyond-training': 'beyond-training',
  ambiguity: 'ambiguity',
  stakeholders: 'explains',
  accountability: 'accountable',
};

const rules = Object.entries(flagRules);
const signals = Object.entries(signalMarks);

/** The flags and signals that a posting's words call for, each with those words; none where the track is unclear or outside technology. */
export function raiseFlags(reading: RoleReading): Analysis['flags'] {
  if (reading.track === null || isTrack(reading, 'other')) return [];
  const raised: Analysis['flags'] = [];
  const raise = (id: string, words: string | null) => {
    if (words) raised.push({ id, quote: words });
  };
  for (const [id, rule] of rules) raise(id, rule(reading));
  if (!isTrack(reading, 'software')) for (const [id, mark] of signals) raise(id, marked(reading, [mark]));
  return raised;
}

function isTrack({ track }: RoleReading, ...ids: readonly string[]): boolean {
  return track !== null && ids.includes(track.id);
}

function firstEvidence({ track }: RoleReading): string | null {
  return track?.evidence[0]?.quote ?? null;
}

function marked(
  reading: RoleReading,
  wanted: readonly Mark[],
  zones?: Parameters<typeof sentenceMarked>[2],
): string | null {
  return quote(reading, sentenceMarked(reading.sentences, wanted, zones));
}

function quote(reading: RoleReading, sentence: RoleReading['sentences'][number] | null | undefined): string | null {
  return sentence ? quoteOf(reading, sentence) : null;
}

function hasAny(found: readonly number[], wanted: ReadonlySet<number>): boolean {
  return found.some((row) => wanted.has(row));
}
