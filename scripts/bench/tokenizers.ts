import compromise from 'compromise/tokenize';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

// Only its sentence boundaries: tagging and entities would be an unfair comparison.
const wink = winkNLP(model, ['sbd']);

/** Well-known libraries' way of cutting a text into words and sentences. */
export const tokenizers: Readonly<Record<string, (text: string) => unknown>> = {
  compromise: (text) => compromise.tokenize(text).json(),
  'wink-nlp': (text) => wink.readDoc(text).tokens().length(),
};
