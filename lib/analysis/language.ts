import type { Tokens } from './tokens.ts';
import { perWord } from './word-table.ts';

/** Frequent words of running text that few other languages share, by BCP 47 primary subtag. */
const stopWords: Readonly<Record<string, string>> = {
  en: 'the and of to with for you your our we will is are this that have be as an or by from at on who',
  de: 'und der die das mit für von den dem wir sie ist sind eine einen einer im zum zur auf du dein deine ihre nicht als bei auch werden',
  fr: 'et les des pour vous nous dans une est avec sur votre notre nos vos du au aux sont qui que ou par être',
  es: 'y los las para con una del el nuestro nuestra tu por que como más en es son su nuestros experiencia al',
  nl: 'en het een van voor met je wij ons jouw zijn bij naar wordt ook als niet aan deze dat te onze jij',
  it: 'e gli della delle per con una il che di nel sono nostro nostra del dei alla è tua anche come',
  pt: 'e os para com uma você não em do da dos das nosso nossa por são mais seu sua ao como',
  pl: 'i w na z do oraz się nie jest dla jak lub są przez od naszych co twoje',
  sv: 'och att det som för med är vi du av på till din våra inom har eller ett den',
  da: 'og at det som for med er vi du af på til din vores inden har eller et den i',
  nb: 'og å det som for med er vi du av på til din våre innen har eller et den i',
  fi: 'ja on ei se että tai sinulla sekä meillä olet ovat kanssa myös',
};

const languages = Object.keys(stopWords);
const languagesOfWord = new Map<string, number[]>();
languages.forEach((language, index) => {
  for (const word of stopWords[language]?.split(' ') ?? [])
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), index]);
});

const languagesIn = perWord((word) => languagesOfWord.get(word) ?? null);

/** A language is told from the first words of a text; more would change nothing. */
const mostWords = 300;
/** Of the words read, the least share that must be stop-words of the language, and the least number of them. */
const leastShare = 0.08;
const leastHits = 4;

/** The language that the words are of: BCP 47 primary subtag, or `und` where it cannot be told. */
export function readLanguage(tokens: Tokens): string {
  const words = Math.min(tokens.words.length, mostWords);
  const hits = new Array<number>(languages.length).fill(0);
  const languagesAt = languagesIn(tokens.table);
  for (let at = 0; at < words; at += 1) {
    const spoken = languagesAt[tokens.numbers[at] ?? 0];
    if (spoken) for (const index of spoken) hits[index] = (hits[index] ?? 0) + 1;
  }
  const most = Math.max(...hits);
  const isClear = most >= leastHits && most >= words * leastShare;
  return isClear ? (languages[hits.indexOf(most)] ?? 'und') : 'und';
}
