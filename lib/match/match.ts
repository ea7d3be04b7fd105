import type { AskedLanguage, DegreeLevel, Evidence, RequirementLevel } from '../analysis/analysis.ts';
import type { BreakingCondition, LanguageLevel } from '../profile/profile.ts';

export type MatchState = 'have' | 'near' | 'missing';

/** Why a requirement is in its state, for one plain sentence on the panel. */
export type MatchReason =
  | { readonly kind: 'has'; readonly skill: string }
  /** The person's `from` implies what is asked (PyTorch implies deep learning). */
  | { readonly kind: 'implied'; readonly from: string }
  /** The same, but years are asked and the person has not said how many they have of `from`. */
  | { readonly kind: 'unsaid-years'; readonly from: string; readonly asked: number }
  /** The person knows `from`, which stands in for it in part (Weaviate for Pinecone). */
  | { readonly kind: 'sibling'; readonly from: string }
  /** The person knows `from`, the broader skill (deep learning for PyTorch). */
  | { readonly kind: 'broader'; readonly from: string }
  | { readonly kind: 'short'; readonly skill: string; readonly years: number; readonly asked: number }
  /** Known, but only at the level "learning". */
  | { readonly kind: 'learning'; readonly skill: string }
  /** Known, but last used in this calendar year, long ago. */
  | { readonly kind: 'stale'; readonly skill: string; readonly lastUsed: number }
  | { readonly kind: 'none' };

/** One skill of a requirement, as the posting spells it. */
export interface RequirementSkill {
  readonly id: string;
  readonly text: string;
  readonly state: MatchState;
  /** The person wants never to work with it again. */
  readonly isUnwanted?: true;
}

/** One thing the posting asks: a skill, or a group of alternatives of which one is enough. */
export interface Requirement {
  readonly skills: readonly RequirementSkill[];
  readonly level: RequirementLevel;
  readonly state: MatchState;
  readonly reason: MatchReason;
  /** Years asked for this skill; null where none. */
  readonly years: number | null;
  /** The sentence, and where in it the words stand (offsets into `quote`). */
  readonly quote: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

export interface Counts {
  readonly have: number;
  readonly near: number;
  readonly missing: number;
}

export type VerdictWord = 'strong' | 'within-reach' | 'stretch' | 'far' | 'unknown';

/** What a comparison takes into account beside posting text and profile. */
export interface Circumstances {
  /** The present calendar year; null where it does not matter: no skill is stale then. */
  readonly year: number | null;
  /** Where the job is, as the posting writes it; null where it does not say. */
  readonly location: string | null;
}

/** A hard condition that the profile does not meet, with its sentence (of a place the place itself). */
export interface DealBreaker {
  readonly id: BreakingCondition;
  readonly evidence: Evidence;
}

/** A language that the posting asks for; `have` null where the profile does not name it. */
export interface LanguageMatch {
  readonly asked: AskedLanguage;
  readonly have: LanguageLevel | null;
  readonly state: 'have' | 'missing' | 'unknown';
}

/** A posting's terms beside a profile's: what can be compared without any skill. */
export interface TermsMatch {
  readonly years: {
    readonly asked: number;
    readonly have: number | null;
    readonly state: MatchState | 'unknown';
  } | null;
  readonly degree: {
    readonly asked: DegreeLevel;
    readonly required: boolean;
    readonly have: DegreeLevel | 'none' | null;
    readonly state: MatchState | 'unknown';
  } | null;
  readonly languages: readonly LanguageMatch[];
  readonly dealBreakers: readonly DealBreaker[];
}

/** A posting's requirements beside a profile. Must-haves: what hurts first (missing, near, have). */
export interface Match extends TermsMatch {
  readonly verdict: VerdictWord;
  /** For sorting within a verdict, 0 to 100; null where the verdict is "unknown". */
  readonly score: number | null;
  readonly required: readonly Requirement[];
  readonly preferred: readonly Requirement[];
  readonly counts: { readonly required: Counts; readonly preferred: Counts };
}
