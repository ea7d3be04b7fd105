import type { Analysis, SkillMention } from '../analysis/analysis.ts';
import { levels } from '../analysis/vocabulary.ts';
import type { Correction, Corrections } from '../profile/corrections.ts';
import { tracks } from '../taxonomy/tracks.ts';
import { unlistedName } from '../taxonomy/unlisted.ts';
import { compareText } from './known-skills.ts';

type Rule<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;

/**
 * What the engine says of a posting, put right by the person's own rules. Pure: it changes nothing in place, so that without a rule
 * all is as before it; the order of the rules makes no difference. Gives the analysis itself where no rule touches it.
 * @param analysis full or light, as the engine made it
 * @param key of the posting (`postingKey`)
 */
export function applyCorrections(analysis: Analysis, corrections: Corrections, key: string): Analysis {
  const rules = correctionsOn(analysis, corrections, key);
  if (rules.length === 0) return analysis;
  const [track] = rulesOf(rules, 'track');
  const skills = correctSkills(analysis.skills, rules);
  return track ? { ...withTrack(analysis, track), skills } : { ...analysis, skills };
}

/** The rules that touch a posting, in the order in which the person made them. */
export function correctionsOn(analysis: Analysis, { rules }: Corrections, key: string): readonly Correction[] {
  if (rules.length === 0) return rules;
  const found = new Set(analysis.skills.map(({ skill }) => foldedId(skill)));
  const renamed = rulesOf(rules, 'same-as').filter(({ skill }) => found.has(foldedId(skill)));
  const meant = new Set([...found, ...renamed.map(({ as }) => foldedId(as))]);
  return rules.filter((rule) => {
    if (rule.kind === 'track') return rule.posting === key;
    if (rule.kind === 'level' && rule.posting !== null && rule.posting !== key) return false;
    return (rule.kind === 'same-as' ? found : meant).has(foldedId(rule.skill));
  });
}

function withTrack(analysis: Analysis, { track }: Rule<'track'>): Analysis {
  const verdict = { id: track, confidence: 1, ranked: [{ id: track, score: 1 }], evidence: [] };
  return { ...analysis, track: verdict, orientation: tracks[track].orientation };
}

function correctSkills(mentions: readonly SkillMention[], rules: readonly Correction[]): SkillMention[] {
  const meaning = new Map(rulesOf(rules, 'same-as').map(({ skill, as }) => [foldedId(skill), as]));
  const excluded = new Set(rulesOf(rules, 'not-a-skill').map(({ skill }) => foldedId(skill)));
  const bySkill = new Map<string, SkillMention[]>();
  for (const mention of mentions) {
    const skill = meaning.get(foldedId(mention.skill)) ?? mention.skill;
    if (excluded.has(foldedId(mention.skill)) || excluded.has(foldedId(skill))) continue;
    const same = bySkill.get(skill);
    if (same) same.push({ ...mention, skill });
    else bySkill.set(skill, [{ ...mention, skill }]);
  }
  const levelRules = rulesOf(rules, 'level');
  return [...bySkill.values()].flatMap((same) => withLevel(merged(same), levelRules));
}

/** Of a skill now found twice one mention: the stronger, which belongs to no choice where one of its level is asked alone. */
function merged(same: readonly SkillMention[]): SkillMention[] {
  const [strongest, ...others] = same.toSorted(byStrength);
  if (strongest === undefined || others.length === 0) return [...same];
  const { any: _, ...alone } = strongest;
  const standsAlone = others.some(
    (other) => other.level === strongest.level && other.any === undefined && !asksNothing(other),
  );
  const surfaces = [...new Set(same.flatMap((mention) => mention.surfaces))];
  return [{ ...(standsAlone ? alone : strongest), surfaces }];
}

/** What is only mentioned is asked at no level, and stays so. A rule for this posting goes before one for all. */
function withLevel(mentions: readonly SkillMention[], rules: readonly Rule<'level'>[]): SkillMention[] {
  return mentions.map((mention) => {
    const about = rules.filter(({ skill }) => foldedId(skill) === foldedId(mention.skill));
    const rule = about.find(({ posting }) => posting !== null) ?? about[0];
    return rule && mention.level !== 'mentioned' ? { ...mention, level: rule.level } : mention;
  });
}

/** Whether a skill is only mentioned, and in no choice that something else of it makes a requirement. */
function asksNothing({ level, any }: SkillMention): boolean {
  return level === 'mentioned' && any === undefined;
}

function byStrength(one: SkillMention, other: SkillMention): number {
  return (
    levels.indexOf(one.level) - levels.indexOf(other.level) ||
    Number(asksNothing(one)) - Number(asksNothing(other)) ||
    (other.years ?? 0) - (one.years ?? 0) ||
    one.start - other.start ||
    compareText(one.text, other.text)
  );
}

function rulesOf<Kind extends Correction['kind']>(rules: readonly Correction[], kind: Kind): Rule<Kind>[] {
  return rules.filter((rule): rule is Rule<Kind> => rule.kind === kind);
}

/** An unlisted skill is the same however its letters are cased. */
function foldedId(id: string): string {
  return unlistedName(id) === null ? id : id.toLowerCase();
}
