import { tracks } from '../../taxonomy/tracks.ts';
import type { Analysis, Evidence, WorkKind } from '../analysis.ts';
import { evidenceOf, type Sourced } from '../document.ts';
import { type RoleReading, sentenceMarked } from './role-reading.ts';

type Orientation = NonNullable<Analysis['orientation']>;

const buildingKinds: readonly WorkKind[] = ['modelling', 'data', 'operations', 'llm', 'research'];
const talkingKinds: readonly WorkKind[] = ['stakeholders', 'governance'];
/** From this share of building duties a product or strategy role is no mere strategist's. */
const buildsShare = 0.5;
const architect = /\b(architect|engineer|developer)\b/i;

/**
 * Whether the role builds, steers or stands between (CAREER-FACTS 000: what each track is, and when it is not): null outside
 * the tracks that have an orientation.
 */
export function readOrientation(reading: RoleReading): Sourced<Orientation> | null {
  const value = orientationOf(reading);
  const evidence = value && sentenceFor(value, reading);
  return value && evidence ? { value, evidence } : null;
}

function orientationOf({ document, track, duties, sentences }: RoleReading): Orientation | null {
  if (track === null) return null;
  const usual = tracks[track.id].orientation;
  const builds = duties.filter(({ kind }) => buildingKinds.includes(kind)).length >= buildsShare * duties.length;
  switch (track.id) {
    case 'applied-science':
      return sentenceMarked(sentences, ['to-production', 'ships'], ['duties']) ? 'bridge' : usual;
    case 'applied-ml':
      return sentenceMarked(sentences, ['to-production'], ['duties']) && /scientist/i.test(document.title)
        ? 'bridge'
        : usual;
    case 'ai-product':
      return architect.test(document.title) || builds ? 'bridge' : usual;
    case 'ai-strategy':
      return architect.test(document.title) ? 'builder' : usual;
    default:
      return usual;
  }
}

function sentenceFor(value: Orientation, { document, track, duties, sentences }: RoleReading): Evidence | null {
  const kinds = value === 'strategist' ? talkingKinds : buildingKinds;
  const bridging = value === 'bridge' ? sentenceMarked(sentences, ['to-production', 'ships'], ['duties']) : null;
  const duty = bridging ?? duties.find(({ kind }) => kinds.includes(kind))?.sentence;
  if (duty) return evidenceOf(document, duty);
  const [first] = track?.evidence ?? [];
  return first ? { quote: first.quote, start: first.start, end: first.end } : null;
}
