/** What a posting calls a skill that helps: "a plus", "an added bonus". */
const gains = ['plus', 'bonus', 'advantage', 'asset', 'benefit', 'differentiator'];
const sizes = 'big strong huge definite major great nice significant distinct added additional'.split(' ');
const kind = 'nice great good ideal awesome amazing fantastic lovely helpful useful beneficial advantageous'.split(' ');

/**
 * Wordings that make a wish of a skill, in the words of a sentence ("Rust is a plus") and of a heading ("It would be great if you know") alike:
 * lower case, words parted by one blank.
 */
export const wishWordings: readonly string[] = [
  ...gains.flatMap((gain) => [`a ${gain}`, `an ${gain}`, ...sizes.map((size) => `${size} ${gain}`)]),
  ...kind.map((word) => `would be ${word}`),
  ...['nice', 'good', 'great'].flatMap((word) => [`${word} to have`, `${word} to know`]),
  'pluses',
  'plusses',
  'optional',
  'desirable',
  'advantageous',
  'beneficial',
  'von vorteil',
  'wünschenswert',
  'wäre schön',
  'wäre toll',
  'wäre super',
  'ein plus',
  'ein pluspunkt',
  'un plus',
  'un atout',
  'apprécié',
  'appréciée',
  'appréciés',
  'appréciées',
  'souhaité',
  'souhaitée',
  'deseable',
  'deseables',
  'valorable',
  'un diferencial',
  'um diferencial',
  'een plus',
  'een pre',
  'een pré',
  'mooi meegenomen',
  'gradito',
  'gradita',
  'mile widziane',
  'mile widziana',
  'mile widziany',
  'meriterande',
];
