import type { Analysis, SkillMention } from '../analysis.ts';
import { questionIds } from '../vocabulary.ts';
import type { Mark } from './mark-rows.ts';
import { quoteOf, type RoleReading, sentenceMarked } from './role-reading.ts';
import type { RoleSentence } from './sentences.ts';

const markOf: Readonly<Record<'decisions' | 'breaks' | 'closeness', Mark>> = {
  decisions: 'decides',
  breaks: 'breaks',
  closeness: 'near',
};

const readableLength = 240;

/** The four questions of a role, each with the sentence that answers it, or null where the posting does not tell. */
export function answerQuestions(reading: RoleReading, skills: readonly SkillMention[]): Analysis['questions'] {
  return questionIds.map((id) => {
    const sentence =
      id === 'transfer' ? transferSentence(reading.sentences, skills) : sentenceMarked(reading.sentences, [markOf[id]]);
    return { id, quote: sentence && quoteOf(reading, sentence) };
  });
}

/** A sentence on in-house tools, else the one that names most skills: what has a name is known elsewhere. */
function transferSentence(sentences: readonly RoleSentence[], skills: readonly SkillMention[]): RoleSentence | null {
  const inHouse = sentenceMarked(sentences, ['in-house']);
  if (inHouse) return inHouse;
  const places = skills.map(({ start }) => start).sort((a, b) => a - b);
  let best: RoleSentence | null = null;
  let bestWorth = 0;
  let place = 0;
  for (const sentence of sentences) {
    while (place < places.length && (places[place] ?? 0) < sentence.start) place += 1;
    const before = place;
    while (place < places.length && (places[place] ?? 0) < sentence.end) place += 1;
    if (sentence.zone === 'company') continue;
    const worth = (place - before) * Math.min(1, readableLength / (sentence.end - sentence.start));
    if (worth > bestWorth) [best, bestWorth] = [sentence, worth];
  }
  return best;
}
