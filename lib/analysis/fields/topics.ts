import type { Block, Section, Span } from '../blocks.ts';
import type { Sentence } from '../sentences.ts';
import { isDigit } from '../structure/characters.ts';
import type { Tokens } from '../tokens.ts';
import { perWord } from '../word-table.ts';
import { languageNames } from './language-names.ts';

/** What a single-valued field is read from. */
export type Topic = 'years' | 'degree' | 'workMode' | 'pay' | 'visa' | 'employment' | 'languages';

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

const topicNames: readonly Topic[] = ['years', 'degree', 'workMode', 'pay', 'visa', 'employment', 'languages'];

/** Words, as `tokenize` cuts them, that make a sentence worth reading for a topic. */
const vocabulary: Readonly<Record<Topic, string>> = {
  years:
    'year years yr yrs yoe jahr jahre jahren jährige jährigen jähriger ans années año años jaar jaren anni anos lat lata år års vuoden vuotta',
  degree:
    'b m bachelor bachelors bs bsc ba btech be bse bscs bba undergraduate degree degrees diploma master masters ms msc ma mba meng mtech mse mscs mphil phd phds ph doctorate doctoral doctor ' +
    'graduate graduated diplom hochschulabschluss studium hochschulstudium promotion licence ingénieur diplôme bac bac+ doctorat licenciatura grado titulación doctorado máster wo hbo laurea mestrado magister ' +
    'baccalaureate tertiary masterabschluss bachelorabschluss masterstudium bachelorstudium licence promotion promoviert graduação superior högskoleutbildning högskoleexamen kandidatexamen ' +
    'civilingenjör graduation universitaria wykształcenie mca',
  workMode:
    'remote remotely hybrid onsite site office offices wfh telework teleworking telecommute telecommuting person home homeoffice anywhere everywhere worldwide distributed workplace hq hub hubs ' +
    'headquarters campus virtual télétravail teletrabajo remoto híbrido ibrido hybride hybrides présentiel presencial thuiswerken kantoor ort wfo telecommuter híbrida ibrida présentiel büro bureau oficina escritório arbeiten zdalna zdalnie hybrydowa hybrydowo distansarbete kontoret sede thuis',
  pay:
    'salary salaries compensation pay wage base usd eur euro euros gbp cad aud inr rupees chf sgd sek nok dkk pln ote lpa lakh lakhs lac lacs crore crores rate gehalt jahresgehalt brutto vergütung ' +
    'salaire rémunération salario salário remuneração sueldo ral tjm lohn lön månadslön lønn løn kr rs jpy brl mxn zar aed ils nzd hkd package salaris wynagrodzenie hourly annually annum ctc',
  visa:
    'visa visas sponsor sponsors sponsorship sponsored sponsoring h1b 1b citizen citizens citizenship clearance clearances clearable sci polygraph greencard resident residents persons usc permit authorization authorized authorised ' +
    'authorisation right rights residency residence immigration itar arbeitserlaubnis aufenthaltstitel staatsangehörigkeit werkvergunning visum visado permis permiso nationalité nacionalidad passport sicherheitsüberprüfung singaporeans',
  employment:
    'full fulltime time part parttime contract contractor contractors c2c corp 1099 w2 freelance temporary temp seasonal c2h internship internships intern interns duration ftc freelancer permanent fte ir35 fixed vollzeit ' +
    'teilzeit befristet praktikum werkstudent cdi cdd stage temps alternance temporal jornada tiempo prácticas becario voltijd voltijds deeltijd tempo tirocinio estágio heltid deltid etat maternity parental paternity freelancers apprentice apprenticeship',
  languages: languageNames,
};

const currencySymbols = new Set([...'$€£¥₹₽₩₪₺฿'].map((symbol) => symbol.charCodeAt(0)));

const topicOfWord = new Map<string, number>();
topicNames.forEach((topic, bit) => {
  for (const word of vocabulary[topic].split(' ')) topicOfWord.set(word, (topicOfWord.get(word) ?? 0) | (1 << bit));
});
/** The topics that each word speaks of, as bits; "years+" and "5yrs" read as the word alone. */
const topicsIn = perWord((word) => topicOfWord.get(word) ?? topicOfWord.get(withoutFigure(word)) ?? 0);

function withoutFigure(word: string): string {
  return word.endsWith('+') || isDigit(word.charCodeAt(0)) ? word.replace(/^\d{1,2}|\+$/g, '') : word;
}

const payBit = 1 << topicNames.indexOf('pay');

/** Finds the sentences of each topic in one pass over the words. */
export function findTopics(text: string, sentences: readonly Sentence[], tokens: Tokens): Topics {
  const topics: Record<Topic, TopicSentence[]> = {
    years: [],
    degree: [],
    workMode: [],
    pay: [],
    visa: [],
    employment: [],
    languages: [],
  };
  const topicsOfWord = topicsIn(tokens.table);
  for (const sentence of sentences) {
    let found = sentence.section === 'pay' ? payBit : 0;
    for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
      found |= topicsOfToken(text, tokens, token, topicsOfWord);
    }
    if (found !== 0) note(topics, found, text, sentence);
  }
  return topics;
}

function topicsOfToken(text: string, tokens: Tokens, token: number, topics: readonly number[]): number {
  const start = tokens.starts[token] ?? 0;
  const code = text.charCodeAt(start);
  const found = topics[tokens.numbers[token] ?? 0] ?? 0;
  if (code < 48 || code > 57) return isThousands(text, start, tokens.ends[token] ?? 0) ? found | payBit : found;
  const isAmount = isSymbolBeside(text, start - 1, -1) || isSymbolBeside(text, tokens.ends[token] ?? 0, 1);
  return isAmount ? found | payBit : found;
}

/** "65 K€". */
function isThousands(text: string, start: number, end: number): boolean {
  return end - start === 1 && (text.charCodeAt(start) | 32) === 0x6b && isSymbolBeside(text, end, 1);
}

/** A currency symbol at an offset, or one blank further on. */
function isSymbolBeside(text: string, at: number, step: number): boolean {
  const code = text.charCodeAt(at);
  return currencySymbols.has(isBlank(code) ? text.charCodeAt(at + step) : code);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x202f;
}

function note(topics: Record<Topic, TopicSentence[]>, found: number, text: string, sentence: Sentence): void {
  const { start, end, section, kind, block } = sentence;
  const words = plainWords(text.slice(start, Math.min(end, start + longestSentence)));
  const noted = { start, end, section, kind, block, words };
  topicNames.forEach((topic, bit) => {
    if (found & (1 << bit) && topics[topic].length < mostSentences) topics[topic].push(noted);
  });
}

/** More of a topic than any posting holds; what lies beyond is not read, so that no text costs more. */
const mostSentences = 200;
/** Sentences are read up to this length, so that a text without any stop stays linear. */
const longestSentence = 4000;

/** Most sentences hold nothing to fold. */
const toFold = /[^ -~]|[*_\\`]| {2}/;

/** Text as the readers of fields match it, see `TopicSentence.words`. */
export function plainWords(text: string): string {
  const words = text.toLowerCase();
  if (!toFold.test(words)) return words;
  return words
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[*_\\\u200b]/g, '')
    .replace(/\s+/g, ' ');
}
