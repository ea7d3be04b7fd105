import type { Analysis } from '../analysis.ts';
import { questionIds } from '../vocabulary.ts';
import type { Mark } from './mark-rows.ts';
import { conceptRows, quoteOf, type RoleReading, sentenceMarked } from './role-reading.ts';
import type { RoleSentence } from './sentences.ts';

const markOf: Readonly<Record<'decisions' | 'breaks' | 'closeness', Mark>> = {
  decisions: 'decides',
  breaks: 'breaks',
  closeness: 'near',
};

/** Technologies that are known outside one employer's walls. */
const portable = conceptRows([
  'llm-framework',
  'deep-learning',
  'classical-ml',
  'mlops',
  'warehouse',
  'big-data',
  'sql',
  'frontend',
  'backend',
  'devops',
  'cloud',
  'gpu',
  'inference',
  'bi',
  'statistics',
  'rag',
  'llm',
  'genai',
  'prompt',
  'agents',
  'fine-tuning',
  'ml',
  'embedded',
  'kernels',
  'data-pipelines',
  'experiments',
  'program',
]);
const leastPortable = 1;
const readableLength = 240;

/** The four questions of a role, each with the sentence that answers it, or null where the posting does not tell. */
export function answerQuestions(reading: RoleReading): Analysis['questions'] {
  return questionIds.map((id) => {
    const sentence =
      id === 'transfer' ? transferSentence(reading.sentences) : sentenceMarked(reading.sentences, [markOf[id]]);
    return { id, quote: sentence && quoteOf(reading, sentence) };
  });
}

/** A sentence on in-house tools, else the one that asks for most technologies known elsewhere. */
function transferSentence(sentences: readonly RoleSentence[]): RoleSentence | null {
  const inHouse = sentenceMarked(sentences, ['in-house']);
  if (inHouse) return inHouse;
  let best: RoleSentence | null = null;
  let bestWorth = 0;
  for (const sentence of sentences) {
    if (sentence.zone === 'company') continue;
    const hits = sentence.concepts.filter((concept) => portable.has(concept)).length;
    const worth = hits * Math.min(1, readableLength / (sentence.end - sentence.start));
    if (hits >= leastPortable && worth > bestWorth) [best, bestWorth] = [sentence, worth];
  }
  return best;
}
