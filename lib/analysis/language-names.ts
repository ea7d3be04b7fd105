/** Spoken languages by ISO 639-1 code, each with the words that postings write it with (lower case). */
const rows = `
  en english englisch englischkenntnisse englische anglais inglés inglese inglês engels angielski angielskiego engelska engelsk englischen englischer engelse
  de german deutsch deutschkenntnisse deutsche allemand alemán tedesco alemão duits niemiecki niemieckiego tyska tysk deutschen deutscher duitse
  fr french französisch französischkenntnisse français francés francese francês frans francuski franska französischen französische franse
  es spanish spanisch español espagnol castellano spagnolo espanhol spaans
  it italian italienisch italiano italien
  nl dutch niederländisch nederlands nederlandse néerlandais holandés
  pt portuguese portugiesisch portugués português portugais
  pl polish polnisch polski polskiego
  sv swedish schwedisch svenska
  da danish dänisch dansk
  no norwegian norwegisch norsk
  fi finnish finnisch suomi
  cs czech tschechisch
  ru russian russisch
  uk ukrainian ukrainisch
  tr turkish türkisch
  ar arabic arabisch
  he hebrew
  hi hindi
  zh mandarin chinese cantonese
  ja japanese japanisch
  ko korean
  id indonesian bahasa indonesia
  vi vietnamese
  th thai
`;

const codes = new Map<string, string>();
for (const row of rows.trim().split('\n')) {
  const [code = '', ...names] = row.trim().split(' ');
  for (const name of names) codes.set(name, code);
}

/** All the words, blanks between them. */
export const languageNames = [...codes.keys()].join(' ');

/** The code of a language's name; null where it is none. */
export function languageCode(word: string): string | null {
  return codes.get(word) ?? null;
}
