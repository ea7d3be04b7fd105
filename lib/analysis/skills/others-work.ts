import { cueKind } from '../cue-words.ts';
import type { Tokens } from '../tokens.ts';
import { perWord } from '../word-table.ts';
import type { Passage } from './passage.ts';
import { findPhrases, phraseTable } from './phrases.ts';
import { wordsOf } from './plain-words.ts';

/** Words that speak of the person, the role or the stack, not of the employer alone. */
const personal = wordsOf(`
  you your yours candidate candidates role position responsible responsibilities responsibility stack seeking seeks looking hiring use using
  utilizing experience experienced expertise want need expect
`);
const boasts = wordsOf(`
  recognized recognised ranked award awards awarded mission founded headquartered portfolio largest trusted backed
`);
const speaksOf = perWord((word) => (personal.has(word) ? 'person' : boasts.has(word) ? 'praise' : null));
const weWords = wordsOf('we our');
const leadIns = wordsOf('at the');

/**
 * Whether a sentence of an introduction speaks of the employer alone: its subject is "we" or the employer by name, or it boasts,
 * and nothing in it speaks of the person. `employer` as `padded` makes it.
 */
export function speaksOfEmployer({ words, numbers, table }: Tokens, passage: Passage, employer: string): boolean {
  const { section, firstToken, endToken, forms } = passage;
  if (section !== 'unknown' && section !== 'role') return false;
  const subjects = speaksOf(table);
  let isBoast = false;
  for (let at = firstToken; at < endToken; at += 1) {
    const subject = subjects[numbers[at] ?? 0];
    if (subject === 'person') return false;
    isBoast ||= subject === 'praise';
  }
  const first = words[firstToken] ?? '';
  if (isBoast || weWords.has(first)) return true;
  const subject = leadIns.has(first) ? firstToken + 1 : firstToken;
  return employer.startsWith(` ${words[subject]} `) && forms[0]?.firstToken !== subject;
}

const does = wordsOf(`
  is has was offers provides embraces believes operates helps builds makes empowers enables powers strives delivers uses follows encourages welcomes
  celebrates values supports requires serves
`);

/** Whether a sentence has the employer by name for its subject: "Maven embraces a flexible way of working". `employer` as `padded` makes it. */
export function praisesEmployer({ words }: Tokens, { firstToken, endToken }: Passage, employer: string): boolean {
  if (!employer.startsWith(` ${words[firstToken]} `)) return false;
  for (let at = firstToken + 1; at < Math.min(endToken, firstToken + longestName); at += 1) {
    if (does.has(words[at] ?? '')) return true;
    if (!employer.includes(` ${words[at]} `)) return false;
  }
  return false;
}

/** Most words of the employer's name and the verb after it. */
const longestName = 5;

const notices = phraseTable([
  [
    true,
    [
      'hiring process',
      'recruitment process',
      'recruiting process',
      'selection process',
      'your application',
      'your personal data',
      'your personal information',
      'your data will',
      'by applying',
      'by submitting',
      'job applicants',
      'all applicants',
      'in interviews',
      'in our interviews',
      'in the interview',
      'during interviews',
      'during our interviews',
      'during the interview',
      'during your interview',
      'interview process',
      'review applications',
      'screen or evaluate',
      'without regard to',
    ],
  ],
]);

/** Whether a sentence tells how applications are handled, which asks nothing of the person, whatever section it ended up in. */
export function isNotice(tokens: Tokens, passage: Passage): boolean {
  return passage.section !== 'duties' && findPhrases(tokens, passage, notices).length > 0;
}

const cooperates = wordsOf(`
  partner partners partnering collaborate collaborates collaborating collaboratively collaboration liaise liaises liaising
`);
const works = wordsOf('work works working');
const people = wordsOf(`
  analysts counterparts departments developers engineers groups leaders leadership organizations partners professionals researchers scientists
  stakeholders team teams
`);
const endsNames = wordsOf('to on that who using for by via when while ensuring e such like including');
const heads = wordsOf('vp head director president');
const opens = perWord((word) =>
  works.has(word) ? 'work' : cooperates.has(word) ? 'cooperation' : heads.has(word) ? 'head' : null,
);
const opening = cueKind([...works, ...cooperates, ...heads]);
/** Most words between "partner" and "with". */
const mostBetween = 3;

const none: readonly never[] = [];

/** Stretches of tokens that name other people's units: "partner with compiler and runtime teams to …", "reports to the VP of Data Engineering". */
export function othersUnits(tokens: Tokens, { firstToken, endToken, cues }: Passage): readonly [number, number][] {
  if (tellsOfCustomers(tokens, firstToken)) return [[firstToken, endToken]];
  if ((cues & opening) === 0) return none;
  const { words } = tokens;
  const found: [number, number][] = [];
  const openerAt = opens(tokens.table);
  for (let at = firstToken; at < endToken; at += 1) {
    const opener = openerAt[tokens.numbers[at] ?? 0];
    if (!opener) continue;
    if (opener === 'head') {
      if (words[at + 1] === 'of') found.push([at + 2, at + 4]);
      continue;
    }
    const start = words.slice(at + 1, at + 2 + mostBetween).indexOf('with') + at + 2;
    if (start === at + 1) continue;
    const end = endOfNames(tokens, start, endToken);
    if (opener !== 'work' || words.slice(start, end).some((each) => people.has(each))) found.push([start, end]);
  }
  return found;
}

const ownWords = wordsOf('our your their');
const customers = wordsOf('customers clients users');
const customersDo = wordsOf('run use build rely work deploy depend');

/** "Our customers run on Kubernetes": a sentence about the tools of those who buy. */
function tellsOfCustomers({ words }: Tokens, first: number): boolean {
  return (
    ownWords.has(words[first] ?? '') && customers.has(words[first + 1] ?? '') && customersDo.has(words[first + 2] ?? '')
  );
}

function endOfNames({ words }: Tokens, start: number, end: number): number {
  let at = start;
  while (at < end && !endsNames.has(words[at] ?? '')) at += 1;
  return at;
}
