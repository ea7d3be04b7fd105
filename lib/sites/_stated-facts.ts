import { isSalary, workModeOf } from './_chips.ts';
import type { FieldName, Fields } from './_fields.ts';

type Fact = Exclude<FieldName, 'title' | 'description'>;

/** Labels that pages write before a fact, in the languages of the big markets. */
const labels: readonly (readonly [Fact, RegExp])[] = [
  [
    'location',
    /^(?:job |work |primary )?(?:locations?|ubicación|localización|standort|arbeitsort|einsatzort|lieu|localisation|sede|luogo|localização|locatie|standplaats|ort|plats|sted)$/i,
  ],
  [
    'company',
    /^(?:company|employer|organi[sz]ation|hiring organi[sz]ation|empresa|unternehmen|firma|entreprise|azienda|bedrijf|företag)$/i,
  ],
  [
    'workMode',
    /^(?:work(?:place|ing)? (?:type|mode|model|arrangement)|workplace|remote|modalidad(?: de trabajo)?|arbeitsmodell|télétravail|modalità(?: di lavoro)?)$/i,
  ],
  [
    'employment',
    /^(?:(?:employment|job|contract|position) type|type of (?:employment|contract)|employment|contract|(?:job )?schedule|time type|tipo de (?:contrato|empleo)|contrato|jornada(?: laboral)?|anstellungsart|arbeitszeit|vertragsart|type de contrat|contrat|tipo di contratto|dienstverband)$/i,
  ],
  [
    'salaryText',
    /^(?:salary|pay|compensation|salary range|pay range|salario|gehalt|salaire|rémunération|stipendio|retribuzione|salaris|lön)$/i,
  ],
  [
    'postedText',
    /^(?:(?:date )?posted(?: on)?|publish(?:ed|ing date)|publicado|veröffentlicht(?: am)?|publié(?: le)?)$/i,
  ],
];

/** Whether a line is a label that stands before a fact: "Location:". */
export function isFactLabel(line: string): boolean {
  return factOf(line.replace(/ ?:$/, '')) !== undefined;
}

function factOf(label: string): Fact | undefined {
  return label.length > 40 ? undefined : labels.find(([, pattern]) => pattern.test(label.trim()))?.[0];
}

/** A fact longer than this is prose under a heading. */
const longestFact = 100;

/**
 * Facts that a page states with a label: `Location: Albacete`, or the label on one line and the fact on the next.
 * Where a page gives a fact several values, none is taken: they are of several postings.
 */
export function statedFacts(lines: readonly string[]): Fields {
  const values = new Map<Fact, Set<string>>();
  for (const [index, line] of lines.entries()) {
    const [label = '', ...rest] = line.replace(/^- /, '').split(/ ?: ?/);
    const name = factOf(label);
    if (name === undefined) continue;
    const value = accepted(name, rest.length > 0 && rest[0] !== '' ? rest.join(': ') : below(lines, index));
    if (value !== null) values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  const fields: Fields = {};
  for (const [name, [value, another]] of values) {
    if (value !== undefined && another === undefined) fields[name] = { value, from: 'dom:label' };
  }
  return fields;
}

/** What stands below a label: the next line, or the one after a blank that begins with the colon. */
function below(lines: readonly string[], index: number): string {
  const [next = '', another = ''] = lines.slice(index + 1);
  return next === '' && another.startsWith(':') ? another : next;
}

function accepted(name: Fact, text: string): string | null {
  const value = text.replace(/^[-:] ?/, '').trim();
  if (value.length < 2 || value.length > longestFact) return null;
  if (name === 'workMode') return workModeOf(value);
  if (name === 'location' && /^(?:in[- ]person|on-?site|hybrid)$/i.test(value)) return null;
  return name === 'salaryText' && !isSalary(value) ? null : value;
}
