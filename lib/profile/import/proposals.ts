import type { PayFloor, Profile, ProfileChange, ProfileSkill, SpokenLanguage } from '../profile.ts';
import type { ResumeReading, SkillRead } from './read-resume.ts';

/** How a proposal stands to what the profile holds. */
export type ProposalState =
  /** The profile has nothing of it. */
  | 'new'
  /** It adds to what the profile has and changes nothing of it. */
  | 'more'
  /** It would change what the profile has. */
  | 'different'
  | 'same';

type Choices = 'backgrounds' | 'targets' | 'places' | 'remoteFrom' | 'workModes';
type Fact = 'years' | 'seniority' | 'degree' | 'payFloor' | 'needsVisa';

/** What is proposed, beside what the profile has of it. */
export type Proposed =
  | { readonly kind: 'skill'; readonly before: ProfileSkill | null; readonly after: ProfileSkill }
  | { readonly kind: 'language'; readonly before: SpokenLanguage | null; readonly after: SpokenLanguage }
  | { readonly kind: 'choice'; readonly list: Choices; readonly after: string }
  | { readonly kind: 'fact'; readonly fact: Fact; readonly before: FactValue; readonly after: FactValue };
export type FactValue = string | number | boolean | PayFloor | null;

/** One thing that a file would put into the profile, for the user to take or leave. */
export type Proposal = Proposed & {
  /** Tells it from the other proposals: "skill:python". */
  readonly id: string;
  readonly state: ProposalState;
  /** The line it was read from; null where the file says it as such. */
  readonly line: string | null;
  readonly change: ProfileChange;
};

/** Lays what a résumé says beside a profile. Pure. */
export function proposalsOf(reading: ResumeReading, profile: Profile): Proposal[] {
  const { years, seniority, degree } = reading;
  return [
    ...reading.skills.map((read) => {
      const before = profile.skills.find(({ id }) => id === read.id) ?? null;
      return ofSkill(before, skillAfter(before, read), read.line);
    }),
    ...reading.languages.map(({ language, stated, line }) => {
      const before = profile.languages.find(({ code }) => code === language.code) ?? null;
      return ofLanguage(before, before && !stated ? before : language, line);
    }),
    ...reading.backgrounds.map(({ value, line }) => ofChoice(profile, { list: 'backgrounds', value }, line)),
    ...(years ? [ofFact('years', profile.years, years.value, { years: years.value }, years.line)] : []),
    ...(seniority
      ? [ofFact('seniority', profile.seniority, seniority.value, { seniority: seniority.value }, seniority.line)]
      : []),
    ...(degree ? [ofFact('degree', profile.degree, degree.value, { degree: degree.value }, degree.line)] : []),
  ];
}

/** Lays another profile beside one. What the other does not say takes nothing away; deal-breakers stay. Pure. */
export function proposalsOfProfile(other: Profile, profile: Profile): Proposal[] {
  const { years, seniority, degree, payFloor, needsVisa } = other;
  const facts = { years, seniority, degree, payFloor, needsVisa };
  return [
    ...other.skills.map((skill) => {
      const before = profile.skills.find(({ id }) => id === skill.id) ?? null;
      return ofSkill(before, { ...before, ...skill }, null);
    }),
    ...other.languages.map((language) => {
      const before = profile.languages.find(({ code }) => code === language.code) ?? null;
      return ofLanguage(before, language, null);
    }),
    ...other.backgrounds.map((value) => ofChoice(profile, { list: 'backgrounds', value }, null)),
    ...other.targets.map((value) => ofChoice(profile, { list: 'targets', value }, null)),
    ...other.places.map((value) => ofChoice(profile, { list: 'places', value }, null)),
    ...other.remoteFrom.map((value) => ofChoice(profile, { list: 'remoteFrom', value }, null)),
    ...other.workModes.map((value) => ofChoice(profile, { list: 'workModes', value }, null)),
    ...(Object.keys(facts) as Fact[])
      .filter((fact) => facts[fact] !== null)
      .map((fact) => ofFact(fact, profile[fact], facts[fact], { [fact]: facts[fact] }, null)),
  ];
}

/**
 * A skill that the résumé only names is known at "working" until the user says more; what the profile says of it stays, and so do
 * its years where the résumé tells of fewer: it need not tell of all.
 */
function skillAfter(before: ProfileSkill | null, { line: _, ...read }: SkillRead): ProfileSkill {
  const years = Math.max(before?.years ?? 0, read.years ?? 0);
  const hasYears = before?.years !== undefined || read.years !== undefined;
  return { ...(before ?? { level: 'working' as const }), ...read, ...(hasYears && { years }) };
}

function ofSkill(before: ProfileSkill | null, after: ProfileSkill, line: string | null): Proposal {
  const change = { kind: 'set-skill', skill: after } as const;
  return { kind: 'skill', id: `skill:${after.id}`, state: stateOf(before, after), before, after, line, change };
}

function ofLanguage(before: SpokenLanguage | null, after: SpokenLanguage, line: string | null): Proposal {
  const change = { kind: 'set-language', language: after } as const;
  return { kind: 'language', id: `language:${after.code}`, state: stateOf(before, after), before, after, line, change };
}

type AddedChoice =
  Extract<ProfileChange, { kind: 'add-choice' }> extends infer Change
    ? Change extends { list: Choices; value: string }
      ? Pick<Change, 'list' | 'value'>
      : never
    : never;

function ofChoice(profile: Profile, choice: AddedChoice, line: string | null): Proposal {
  const has = (profile[choice.list] as readonly string[]).includes(choice.value);
  const change: ProfileChange = { kind: 'add-choice', ...choice };
  const id = `${choice.list}:${choice.value}`;
  return { kind: 'choice', id, list: choice.list, state: has ? 'same' : 'new', after: choice.value, line, change };
}

function ofFact(
  fact: Fact,
  before: FactValue,
  after: FactValue,
  facts: Partial<Pick<Profile, Fact>>,
  line: string | null,
): Proposal {
  const state = before === null ? 'new' : JSON.stringify(before) === JSON.stringify(after) ? 'same' : 'different';
  return { kind: 'fact', id: fact, fact, state, before, after, line, change: { kind: 'set-facts', ...facts } };
}

function stateOf(before: object | null, after: object): ProposalState {
  if (before === null) return 'new';
  const had = new Map(Object.entries(before));
  const entries = Object.entries(after);
  if (entries.some(([key, value]) => had.has(key) && had.get(key) !== value)) return 'different';
  return entries.length > had.size ? 'more' : 'same';
}
