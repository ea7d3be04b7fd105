import type { LeftOut } from '../../lib/exchange/read-export.ts';
import type { SavedRow } from '../../lib/library/records.ts';
import type { SavedPosting, Status } from '../../lib/library/saved-posting.ts';
import type { SkillToLearn } from '../../lib/match/career/learn-next.ts';
import type { Match, TermsMatch } from '../../lib/match/match.ts';
import type { Correction, CorrectionChange } from '../../lib/profile/corrections.ts';

/** A saved posting beside the profile as it is now. */
export interface Entry {
  readonly row: SavedRow;
  /** Null while the profile holds no skill. */
  readonly match: Match | null;
  readonly terms: TermsMatch;
}

/** The posting that is open, with its text and sentences. */
export interface Detail {
  readonly saved: SavedPosting;
  readonly match: Match | null;
  readonly terms: TermsMatch;
  /** The person's corrections that touch it; `saved` and `match` hold them already. */
  readonly applied: readonly Correction[];
}

/** What the page has to say about the last thing done. */
export type Notice =
  | { readonly kind: 'problem'; readonly text: string }
  /** Something that is kept cannot be read; dismissing sets it aside. */
  | { readonly kind: 'damage'; readonly text: string }
  | { readonly kind: 'removed'; readonly title: string }
  | {
      readonly kind: 'imported';
      readonly added: number;
      readonly updated: number;
      readonly kept: number;
      readonly leftOut: readonly LeftOut[];
      /** Number of skills of the profile in the file, where it differs from the present one; null otherwise. */
      readonly profileSkills: number | null;
      /** Number of corrections in the file, where they differ from the present ones; null otherwise. */
      readonly corrections: number | null;
    };

export interface SavedProps {
  readonly entries: readonly Entry[];
  /** What of all of them the profile lacks, with what learning it would open; empty while it holds no skill. */
  readonly toLearn: readonly SkillToLearn[];
  /** Key of the posting that stands open at first; null where none does. */
  readonly openFirst: string | null;
  readonly detail: Detail | null;
  /** Key of the open posting where its text cannot be read. */
  readonly unreadable: string | null;
  readonly notice: Notice | null;
  /** For dates: the year is left out where it is this one. */
  readonly now: Date;
  /** Opens a posting in place; null closes it. */
  readonly onOpen: (key: string | null) => void;
  readonly onStatus: (key: string, status: Status) => void;
  readonly onNotes: (key: string, notes: string) => void;
  readonly onRemove: (key: string) => void;
  readonly onUndoRemove: () => void;
  readonly onHaveSkill: (skillId: string) => void;
  readonly onCorrect: (change: CorrectionChange) => void;
  readonly onExport: (format: 'csv' | 'json') => void;
  readonly onImport: (file: File) => void;
  readonly onUseImportedProfile: () => void;
  readonly onUseImportedCorrections: () => void;
  readonly onDismissNotice: () => void;
}
