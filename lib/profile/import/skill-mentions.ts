import type { Lexicon } from '../../analysis/skills/lexicon.ts';
import { skillLexicon } from '../../analysis/skills/lexicon-builder.ts';
import { type FoundForm, matchForms } from '../../analysis/skills/match-forms.ts';
import { tokenize } from '../../analysis/tokens.ts';
import type { ResumePart, ResumeSection } from './resume.ts';
import { isDenied, type StatedKnowledge, statedKnowledge } from './stated-knowledge.ts';

/** A skill named in a line of a résumé. */
export interface SkillInLine extends StatedKnowledge {
  readonly skill: string;
  readonly line: string;
}

const sayNothing: ReadonlySet<ResumeSection> = new Set(['silent', 'languages']);
/** Longer lines are cut here; UTF-16 code units. */
const longestLine = 4000;

/**
 * The skills that a part of a résumé names, line by line. Only skills with a row of the taxonomy, and none of an address,
 * an employer's name, a field of study, an interest, or a wish.
 */
export function skillsOfPart(part: ResumePart): SkillInLine[] {
  if (sayNothing.has(part.section)) return [];
  const heading = part.section === 'education' ? [] : part.heading.map(withoutNames);
  return [
    ...heading.flatMap((line, index) => skillsIn(line, part.section, part.heading[index] ?? line)),
    ...part.lines.filter((line) => isTold(line, part.section)).flatMap((line) => skillsIn(line, part.section, line)),
  ];
}

/** How one reaches a person. */
const contact = /@|\b(?:https?|www|phone|tel|mobile|e-?mail)\b|\+?\d[\d ()/-]{7,}\d/i;
const studied =
  /\b(?:thesis|project|coursework|courses|modules|abschlussarbeit|bachelorarbeit|masterarbeit|mémoire|using|with)\b/i;

function isTold(line: string, section: ResumeSection): boolean {
  if (section === 'head') return !contact.test(line);
  return section !== 'education' || studied.test(line);
}

function skillsIn(searched: string, section: ResumeSection, line: string): SkillInLine[] {
  const text = withoutAddresses(searched.slice(0, longestLine));
  const tokens = tokenize(text);
  const lexicon = skillLexicon();
  const forms = matchForms(text, tokens, 0, tokens.words.length, lexicon);
  const counting = forms.filter((form) => counts(form, forms, section, lexicon) && !isDenied(text, form.start));
  return counting.map(({ skill, start, end }) => ({ skill, line, ...statedKnowledge(text, start, end) }));
}

/** Loose words count in a list of skills only, ambiguous ones beside a sure one only. */
function counts(
  { skill, needsAsking }: FoundForm,
  all: readonly FoundForm[],
  section: ResumeSection,
  lexicon: Lexicon,
) {
  if (lexicon.needingYears.has(skill)) return false;
  if (section === 'skills') return true;
  if (needsAsking || lexicon.needingAsking.has(skill)) return false;
  return !lexicon.needingCompany.has(skill) || all.some((other) => !lexicon.needingCompany.has(other.skill));
}

/** A segment of a position's line that is nothing but a name, or bears a company's form, is the employer's: "Oracle, Munich", "Rust Ltd". */
function withoutNames(line: string): string {
  return line.replace(/\([^()]*\)|[^,|·•–—@()]+/gu, (segment) => {
    if (segment.startsWith('(')) return segment;
    const [before = '', after] = segment.split(/ (?:at|bei|chez|en|presso|bij) /, 2);
    if (after !== undefined) return before;
    return legalForm.test(segment) || isNameOnly(segment) ? ' ' : segment;
  });
}

/** A company's legal form, which nothing but a name bears. */
const legalForm =
  /\b(?:[Ii]nc|INC|[Cc]orp|[Cc]orporation|[Ll]td|LTD|[Ll]imited|LLC|[Pp]lc|PLC|G?[Mm]bH|AG|SE|SA|BV|KG)\.? {0,2}$/;
const company =
  /\b(?:inc|corp|corporation|ltd|limited|llc|gmbh|ag|se|sa|bv|group|labs?|technologies|software|solutions|systems)\b\.?/gi;

function isNameOnly(segment: string): boolean {
  const text = segment.replace(company, ' ').trim();
  const tokens = tokenize(text);
  const [form, ...others] = matchForms(text, tokens, 0, tokens.words.length, skillLexicon());
  return form !== undefined && others.length === 0 && form.firstToken === 0 && form.endToken === tokens.words.length;
}

/** Addresses blanked out, every other character in its place. */
function withoutAddresses(line: string): string {
  return line.replace(/(?<![^\s(<|,;])[^\s()<>|,;]+/g, (word) => (isAddress(word) ? ' '.repeat(word.length) : word));
}

function isAddress(word: string): boolean {
  return (
    word.includes('@') ||
    word.includes('://') ||
    /^www\.|^[\w.-]{1,80}\.(?:com|org|io|dev|me|de|fr|es|it|nl|eu|uk)(?:\/|$)/i.test(word)
  );
}
