const generic = new Set(
  'www jobs job careers career carreiras carriere emploi empleo karriere recruiting recruitment apply boards talent work hiring join com co org net io'.split(
    ' ',
  ),
);

/**
 * A company's name guessed from the host and confirmed by the text: the first part of the host name that stands in the text as a word,
 * spelled as there. `medtronic.wd1.…` and "At Medtronic, you …" give `Medtronic`. Null where the text confirms none.
 * @param suffix how many parts at the end of the host name are no company's: on a board's subdomain two
 */
export function companyInHost(url: URL, text: string, suffix = 1): string | null {
  const labels = url.hostname
    .replace(/^(?:careers|jobs)-/, '')
    .split('.')
    .slice(0, -suffix);
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const label of labels) {
    if (generic.has(label) || !/^[a-z][a-z\d]{2,40}$/.test(label)) continue;
    const word = words.find((candidate) => candidate !== label && candidate.toLowerCase() === label);
    if (word !== undefined) return word;
  }
  return null;
}
