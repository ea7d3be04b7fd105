import { flattenHtml } from '../posting/flatten-html.ts';
import { workModeOf } from './_chips.ts';
import { folded, isPresent } from './_dom.ts';
import { type FieldName, type Fields, fieldsFrom } from './_fields.ts';
import { type Data, isData, listOf, textOf } from './_json-ld.ts';

/**
 * Fields of a schema.org JobPosting, as Google for Jobs' documentation and real pages write it.
 * @param from provenance of every field: `json-ld`, `microdata`, `dom:<name of embedded state>`
 */
export function fieldsOfJobPosting(data: Data, document: Document, from: string): Fields {
  const plain = (value: unknown) => plainLine(textOf(value), document);
  const values: Record<FieldName, string | null> = {
    title: plain(data.title ?? data.name),
    company: employerOf(data, plain),
    location: locationOf(data, plain),
    description: descriptionOf(data, document),
    workMode: workModeOfPosting(data),
    employment: employmentOf(data.employmentType),
    salaryText: salaryOf(data.baseSalary) ?? salaryOf(data.estimatedSalary),
    postedText: textOf(data.datePosted),
  };
  return fieldsFrom(values, from);
}

/** The id that a JobPosting gives itself: `identifier` as a string, a number or a PropertyValue. */
export function identifierOf(data: Data): string | null {
  const [first] = listOf(data.identifier);
  return isData(first) ? textOf(first.value) : textOf(first);
}

/** The addresses that a JobPosting gives itself. */
export function addressesOf(data: Data): string[] {
  return [data.url, data['@id'], data.mainEntityOfPage].map(addressOf).filter(isPresent);
}

function addressOf(value: unknown): string | null {
  const [first] = listOf(value);
  return isData(first) ? textOf(first['@id'] ?? first.url) : textOf(first);
}

function plainLine(text: string | null, document: Document): string | null {
  if (text === null) return null;
  const line = /[<&]/.test(text) ? flattenHtml(text, document) : text;
  const words = folded(line.replace(/\p{Cc}+/gu, ' '));
  return nothing.test(words) ? null : words;
}

/** What systems write into a field that their user left empty. */
const nothing = /^(?:null|undefined|none|unavailable|n\/?a|[-–—.,]*)$/i;

function employerOf(data: Data, plain: (value: unknown) => string | null): string | null {
  const [employer] = listOf(data.hiringOrganization);
  return plain(employer) ?? (isData(employer) ? plain(employer.legalName) : null);
}

/** The description, and the duties and requirements where a page keeps them in properties of their own. */
function descriptionOf(data: Data, document: Document): string | null {
  const text = (value: unknown) => flattenHtml(listOf(value).map(textOf).filter(Boolean).join('\n'), document);
  const description = text(data.description);
  const more = [
    ['Responsibilities', text(data.responsibilities)],
    ['Qualifications', text(data.qualifications)],
  ].filter(([, part]) => part !== '' && part !== undefined && !holds(description, part));
  const parts = [description, ...more.map((section) => section.join('\n'))].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('\n\n') : null;
}

/** Whether a text already holds another: compared by the beginning of it, white space aside. */
function holds(text: string, part: string): boolean {
  const bare = (value: string) => value.replace(/[\s-]+/g, '');
  return bare(text).includes(bare(part).slice(0, 80));
}

function locationOf(data: Data, plain: (value: unknown) => string | null): string | null {
  const places = listOf(data.jobLocation).map((place) => placeOf(place, plain));
  const known = [...new Set(places.filter((place) => place !== null && place !== ''))];
  if (known.length > 0) return known.join('; ');
  // SuccessFactors' microdata and some boards' RDFa give the parts of the address to the posting itself.
  const own = placeOf({ address: data }, plain);
  if (own !== null) return own;
  const allowed = listOf(data.applicantLocationRequirements).map(plain).filter(isPresent);
  return allowed.length > 0 ? allowed.join('; ') : null;
}

/** A place by its own name, else by the parts of its address; a street alone is no place to show. */
function placeOf(place: unknown, plain: (value: unknown) => string | null): string | null {
  if (!isData(place)) return plain(place);
  const named = plain(place.name);
  if (named !== null) return named;
  const [address] = listOf(place.address);
  if (!isData(address)) return plain(address);
  const parts = [address.addressLocality, address.addressRegion, address.addressCountry].map(plain);
  const distinct = [...new Set(parts.filter((part) => part !== null && part !== ''))];
  return distinct.length > 0 ? distinct.join(', ') : plain(address.streetAddress);
}

function workModeOfPosting(data: Data): string | null {
  const types = listOf(data.jobLocationType).map(textOf).filter(isPresent);
  return types.length > 0 ? workModeOf(types.join(' ')) : null;
}

/** `FULL_TIME` or `FullTime` as a person writes it: `Full-time`. */
function employmentOf(value: unknown): string | null {
  const types = listOf(value).flatMap(
    (type) =>
      textOf(type)
        ?.split(',')
        .map((name) => name.trim()) ?? [],
  );
  return types.length > 0 ? types.map(asWritten).join(', ') : null;
}

function asWritten(type: string): string {
  if (!/^\w+$/.test(type)) return type;
  const words = type
    .replace(/([a-z])(?=[A-Z])/g, '$1_')
    .toLowerCase()
    .replaceAll('_', '-');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Pay as text: `USD 120000-150000 YEAR`, from a MonetaryAmount, a number or a string. */
function salaryOf(value: unknown): string | null {
  const [first] = listOf(value);
  if (!isData(first)) return textOf(first);
  const [inner] = listOf(first.value);
  const amount = isData(inner) ? inner : first;
  const [min, max, single] = [amount.minValue, amount.maxValue, isData(inner) ? inner.value : inner].map(figureOf);
  const range = [min, max].filter((figure) => figure !== null && figure !== undefined);
  const figures = range.length > 0 ? [...new Set(range)].join('-') : single;
  if (figures === null || figures === undefined) return null;
  const currency = textOf(first.currency) ?? textOf(amount.currency) ?? textOf(first.priceCurrency);
  return [currency, figures, textOf(amount.unitText) ?? textOf(first.unitText)].filter(Boolean).join(' ');
}

/** A figure as written; zero stands for "not given" on real pages. */
function figureOf(value: unknown): string | null {
  const text = textOf(value);
  return text === null || Number(text) === 0 ? null : text;
}
