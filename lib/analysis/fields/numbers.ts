/** Numbers in words, as requirements and office days are written in the languages that the readers of fields know. */
export const numberWords: Readonly<Record<string, number>> = {
  ...numbered('one two three four five six seven eight nine ten'),
  ...numbered('ein zwei drei vier fünf sechs sieben acht neun zehn'),
  ...numbered('un deux trois quatre cinq six sept huit neuf dix'),
  ...numbered('uno dos tres cuatro cinco seis siete ocho nueve diez'),
  ...numbered('een twee drie vier vijf zes zeven acht negen tien'),
  ...numbered('um dois três quatro cinco seis sete oito nove dez'),
  ...numbered('ett två tre fyra fem sex sju åtta nio tio'),
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  twelve: 12,
  fifteen: 15,
};

/** Any word as short as they are, for a regular expression: listing them all would cost more to compile than the text to read. */
export const shortWord = '[a-zà-ž]{2,8}(?![a-zà-ž])';

function numbered(words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, index + 1]));
}
