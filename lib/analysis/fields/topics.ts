import type { Block, Section, Span } from '../blocks.ts';
import type { Tokens } from '../tokens.ts';

/** What a single-valued field is read from. */
export type Topic = 'years' | 'degree' | 'workMode' | 'pay' | 'visa' | 'employment';

/** A sentence that holds a word of some topic. */
export interface TopicSentence extends Span {
  readonly section: Section;
  readonly kind: Block['kind'];
  /** Index of its block. */
  readonly block: number;
  /** The sentence for matching: lower case, one blank for any white space, plain apostrophes and hyphens, no emphasis marks. */
  readonly words: string;
}

/** Sentences by topic, in order of the text. Everything else is never looked at by the readers of fields. */
export type Topics = Readonly<Record<Topic, readonly TopicSentence[]>>;

const topicNames: readonly Topic[] = ['years', 'degree', 'workMode', 'pay', 'visa', 'employment'];

/** Words that make a sentence worth reading for a topic. */
const vocabulary: Readonly<Record<Topic, string>> = {
  years: 'year years yr yrs yoe jahr jahre jahren ans années an años año jaar jaren anni anos lat år',
  degree:
    "b m bachelor bachelors bachelor's bs bsc ba btech be beng bse bscs bba undergraduate degree degrees diploma master masters master's ms msc ma mba meng mtech mse mscs mphil phd phds ph doctorate doctoral doctor " +
    'graduate b.s b.a m.s m.a ph.d b.sc m.sc b.tech m.tech b.e m.e hochschulabschluss studium hochschulstudium licence ingénieur bac licenciatura grado titulación wo hbo laurea mestrado magister',
  workMode:
    'remote remotely hybrid onsite site office offices wfh telework teleworking telecommute telecommuting in-office on-site in-person person home homeoffice anywhere everywhere worldwide distributed workplace hq hub hubs headquarters campus virtual ' +
    'télétravail teletrabajo remoto híbrido hybride présentiel presencial thuiswerken kantoor',
  pay: 'salary salaries compensation pay wage base usd eur gbp cad aud inr chf sgd sek nok dkk pln ote lpa lakh lakhs lac crore rate gehalt jahresgehalt brutto salaire rémunération salario salaris hourly annually annum ctc',
  visa:
    'visa visas sponsor sponsors sponsorship sponsored sponsoring h1b h-1b h1 citizen citizens citizenship clearance clearances clearable ts/sci secret polygraph greencard resident residents residency permit authorization authorized authorised ' +
    'authorisation eligible eligibility immigration itar arbeitserlaubnis nationals',
  employment:
    'full-time fulltime full part-time parttime part contract contractor contractors duration c2c corp corp-to-corp seasonal ir35 1099 w2 w-2 freelance temporary temp internship intern interns permanent perm fte fixed-term vollzeit teilzeit unbefristet befristet praktikum werkstudent ' +
    'cdi cdd stage temps alternance indefinido temporal jornada voltijds deeltijd tempo',
};

const currencySymbols = new Set([...'$€£¥₹₽₩₪₺฿'].map((symbol) => symbol.charCodeAt(0)));

const topicOfWord = new Map<string, number>();
topicNames.forEach((topic, bit) => {
  for (const word of vocabulary[topic].split(' ')) topicOfWord.set(word, (topicOfWord.get(word) ?? 0) | (1 << bit));
});
const payBit = 1 << topicNames.indexOf('pay');

/** Finds the sentences of each topic in one pass over the words. */
export function findTopics(text: string, blocks: readonly Block[], tokens: Tokens): Topics {
  const topics: Record<Topic, TopicSentence[]> = {
    years: [],
    degree: [],
    workMode: [],
    pay: [],
    visa: [],
    employment: [],
  };
  let token = 0;
  blocks.forEach((block, index) => {
    for (const sentence of block.sentences) {
      let found = block.section === 'pay' ? payBit : 0;
      while (token < tokens.words.length && (tokens.starts[token] ?? 0) < sentence.end) {
        if ((tokens.starts[token] ?? 0) >= sentence.start) found |= topicsOfToken(text, tokens, token);
        token += 1;
      }
      if (found !== 0) note(topics, found, text, sentence, block, index);
    }
  });
  return topics;
}

function topicsOfToken(text: string, tokens: Tokens, token: number): number {
  const start = tokens.starts[token] ?? 0;
  const code = text.charCodeAt(start);
  if (code >= 48 && code <= 57) {
    const isAmount = isSymbolBeside(text, start - 1, -1) || isSymbolBeside(text, tokens.ends[token] ?? 0, 1);
    return isAmount ? payBit : 0;
  }
  return topicOfWord.get(tokens.words[token] ?? '') ?? 0;
}

/** A currency symbol at an offset, or one blank further on. */
function isSymbolBeside(text: string, at: number, step: number): boolean {
  const code = text.charCodeAt(at);
  return currencySymbols.has(isBlank(code) ? text.charCodeAt(at + step) : code);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x202f;
}

function note(
  topics: Record<Topic, TopicSentence[]>,
  found: number,
  text: string,
  span: Span,
  block: Block,
  index: number,
): void {
  const sentence = {
    start: span.start,
    end: span.end,
    section: block.section,
    kind: block.kind,
    block: index,
    words: plainWords(text.slice(span.start, Math.min(span.end, span.start + longestSentence))),
  };
  topicNames.forEach((topic, bit) => {
    if (found & (1 << bit)) topics[topic].push(sentence);
  });
}

/** Sentences are read up to this length, so that a text without any stop stays linear. */
const longestSentence = 4000;

/** Text as the readers of fields match it, see `TopicSentence.words`. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[*_\\\u200b]/g, '')
    .replace(/\s+/g, ' ');
}
