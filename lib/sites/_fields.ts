import type { Posting, Reading } from '../posting/posting.ts';
import { folded, sameTitle } from './_dom.ts';

export type FieldName =
  | 'title'
  | 'company'
  | 'location'
  | 'description'
  | 'workMode'
  | 'employment'
  | 'salaryText'
  | 'postedText';

/** A value read from a page, and where it stood: `url`, `json-ld`, `microdata`, `title`, or `dom:<selector-name>`. */
export interface Found {
  readonly value: string;
  readonly from: string;
}

/** What one source gives of one posting; a field that the source does not show is absent. */
export type Fields = Partial<Record<FieldName, Found>>;

/** The posting's identity, and the address that shows it. */
export interface Identity {
  readonly site: string;
  readonly jobId: Found | null;
  readonly url: Found;
}

/** Fields of the first source that has each; every source must show the same posting. */
export function merge(...sources: readonly Fields[]): Fields {
  return Object.assign({}, ...sources.toReversed());
}

/** Fields of the values that are there, all from one source. */
export function fieldsFrom(values: { readonly [name in FieldName]?: string | null | undefined }, from: string): Fields {
  const found = Object.entries(values).filter(([, value]) => value);
  return Object.fromEntries(found.map(([name, value]) => [name, { value, from }]));
}

/** What was found on a page beside what is known of a posting, if it has the same title. */
export function samePosting(known: Fields, found: Fields): Fields {
  return sameTitle(known.title?.value ?? '', found.title?.value ?? '') ? found : {};
}

/** Control characters and marks that turn the direction of text: no line of a posting holds them. */
const unprintable = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

function plainLine(value: string | null): string | null {
  return folded(value?.replace(unprintable, ' ')) || null;
}

/** The posting that fields make; the description must be among them. */
export function toReading(identity: Identity, fields: Fields & { readonly description: Found }): Reading {
  const provenance: Record<string, string> = { url: identity.url.from };
  if (identity.jobId !== null) provenance.jobId = identity.jobId.from;
  for (const [name, found] of Object.entries(fields)) provenance[name] = found.from;
  const value = (name: Exclude<FieldName, 'description'>) => plainLine(fields[name]?.value ?? null);
  const posting: Posting = {
    site: identity.site,
    jobId: identity.jobId?.value ?? null,
    url: identity.url.value,
    title: value('title'),
    company: value('company'),
    location: value('location'),
    description: fields.description.value,
    workMode: value('workMode'),
    employment: value('employment'),
    salaryText: value('salaryText'),
    postedText: value('postedText'),
    provenance,
  };
  return { status: 'read', posting };
}
