import type { Block, Section, Span } from '../blocks.ts';
import { cueKind, figures } from '../cue-words.ts';
import { languageNames } from '../language-names.ts';
import type { Sentence } from '../sentences.ts';
import { CodeSet, isDigit } from '../structure/characters.ts';
import { look, type Tokens } from '../tokens.ts';

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
    'year years yr yrs yoe jahr jahre jahren jährige jährigen jähriger ans années año años jaar jaren anni anos lat lata år års vuoden vuotta months monate monaten mois meses mesi maanden',
  degree:
    'b m bachelor bachelors bs bsc ba btech be bse bscs bba undergraduate degree degrees diploma master masters ms msc ma mba meng mtech mse mscs mphil phd phds ph doctorate doctoral doctor ' +
    'graduate graduated diplom hochschulabschluss studium abschluss akademische akademischen akademischer promotion licence ingénieur ingénieurs cursus universitaire supérieure diplôme bac bac+ doctorat licenciatura grado titulación doctorado máster wo hbo laurea mestrado magister ' +
    'baccalaureate tertiary masterabschluss bachelorabschluss masterstudium bachelorstudium licence promotion promoviert graduação superior högskoleutbildning högskoleexamen kandidatexamen ' +
    'civilingenjör graduation universitaria profesional universitarios universitarias superiores honours class wykształcenie mca',
  workMode:
    'remote remotely hybrid onsite site office offices wfh telework teleworking telecommute telecommuting person home homeoffice anywhere everywhere worldwide distributed workplace hq hub hubs ' +
    'headquarters campus virtual télétravail télétravailler télétravaillez teletrabajar hause zuhause mobil mobiles mobile teletrabajo remoto híbrido ibrido hybride hybrides présentiel presencial thuiswerken kantoor ort wfo telecommuter híbrida ibrida présentiel büro bureau oficina escritório arbeiten zdalna zdalnie hybrydowa hybrydowo distansarbete kontoret sede thuis',
  pay:
    'salary salaries compensation pay wage base usd eur euro euros gbp cad aud inr rupees chf sgd sek nok dkk pln ote lpa lakh lakhs lac lacs crore crores rate gehalt jahresgehalt gehaltsspanne jahresbrutto teur brutto vergütung ' +
    'salaire rémunération indemnité gratification salario salário remuneração sueldo ral tjm lohn lön månadslön lønn løn kr rs jpy brl mxn cop ars clp pen zar aed ils nzd hkd package salaris wynagrodzenie hourly annually annum ctc',
  visa:
    'visa visas sponsor sponsors sponsorship sponsored sponsoring h1b 1b citizen citizens citizenship clearance clearances clearable sci polygraph greencard resident residents persons usc permit authorization authorized authorised ' +
    'authorisation right rights residency residence immigration itar arbeitserlaubnis aufenthaltstitel staatsangehörigkeit werkvergunning visum visado permis permiso nationalité nacionalidad passport sicherheitsüberprüfung singaporeans',
  employment:
    'full fulltime time part parttime contract contractor contractors c2c corp 1099 w2 freelance temporary temp seasonal c2h internship internships intern interns duration ftc freelancer permanent fte ir35 fixed vollzeit ' +
    'teilzeit vollzeitstelle teilzeitstelle befristet freiberuflich freiberufler b2b contracts voll teil praktikum werkstudent cdi cdd stage temps alternance temporal jornada tiempo prácticas becario voltijd voltijds deeltijd tempo tirocinio estágio heltid deltid etat maternity parental paternity freelancers apprentice apprenticeship',
  languages: languageNames,
};

const currencySymbols = new CodeSet('$€£¥₹₽₩₪₺฿');

/** The kinds of cue words of the topics. */
const cueOf = topicNames.map((topic) => cueKind(vocabulary[topic].split(' ')));
const anyTopic = cueOf.reduce((all, cue) => all | cue, 0);
const payCue = cueOf[topicNames.indexOf('pay')] ?? 0;
/** Without one of these a sentence holds no amount. */
const amountCue = figures | cueKind(['k', 't']);

/** Finds the sentences of each topic. */
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
  for (const sentence of sentences) {
    let found = sentence.cues & anyTopic;
    if (sentence.section === 'pay' || holdsAmount(text, sentence, tokens)) found |= payCue;
    if (found !== 0) note(topics, found, text, sentence, tokens);
  }
  return topics;
}

function holdsAmount(text: string, { firstToken, endToken, cues }: Sentence, tokens: Tokens): boolean {
  if ((cues & amountCue) === 0) return false;
  for (let token = firstToken; token < endToken; token += 1) if (isAmount(text, tokens, token)) return true;
  return false;
}

function isAmount(text: string, tokens: Tokens, token: number): boolean {
  const start = tokens.starts[token] ?? 0;
  const end = tokens.ends[token] ?? 0;
  if (!isDigit(text.charCodeAt(start))) return isThousands(text, start, end);
  return isSymbolBeside(text, start - 1, -1) || isSymbolBeside(text, end, 1);
}

const [letterK, letterT] = [0x6b, 0x74];

/** "65 K€", "65 T€". */
function isThousands(text: string, start: number, end: number): boolean {
  const letter = text.charCodeAt(start) | 32;
  return end - start === 1 && (letter === letterK || letter === letterT) && isSymbolBeside(text, end, 1);
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
  sentence: Sentence,
  tokens: Tokens,
): void {
  const { start, end, section, kind, block } = sentence;
  const own = text.slice(start, Math.min(end, start + longestSentence));
  const words = plainWords(mayBeGlued(tokens, sentence) ? unglued(own) : own);
  const noted = { start, end, section, kind, block, words };
  topicNames.forEach((topic, bit) => {
    if (found & (cueOf[bit] ?? 0) && topics[topic].length < mostSentences) topics[topic].push(noted);
  });
}

/** More of a topic than any posting holds; what lies beyond is not read, so that no text costs more. */
const mostSentences = 200;
/** Sentences are read up to this length, so that a text without any stop stays linear. */
const longestSentence = 4000;

/** "Role Type: Full-TimeLevel: Expert" lost its line breaks; "JavaScript" is cut too, which no reader of fields minds. */
function unglued(text: string): string {
  return text.replace(glue, '$1 ');
}

/** Words glued together hold a capital inside; the first may have begun before the sentence. */
function mayBeGlued({ ends, looks }: Tokens, { start, firstToken, endToken }: Sentence): boolean {
  const first = (ends[firstToken - 1] ?? 0) > start ? firstToken - 1 : firstToken;
  for (let token = first; token < endToken; token += 1) {
    if (((looks[token] ?? 0) & look.innerCapital) !== 0) return true;
  }
  return false;
}

const glue = /([a-zà-ž]{3})(?=[A-Z][a-z]{2})/g;

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
