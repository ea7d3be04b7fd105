import type { LeftOut } from '../../lib/exchange/read-export.ts';
import type { SavedRow } from '../../lib/library/records.ts';
import type { WeakPhrase } from '../../lib/match/career/weak-phrases.ts';
import type { Correction, Corrections } from '../../lib/profile/corrections.ts';
import type { ImportProblemKind } from '../../lib/profile/import/import-problem.ts';
import type { Proposal } from '../../lib/profile/import/proposals.ts';
import type { Profile, ProfileChange } from '../../lib/profile/profile.ts';
import type { Settings, SettingsChange } from '../../lib/profile/settings.ts';
import type { TrackId } from '../../lib/taxonomy/track-ids.ts';

/** A file or pasted text on its way into the profile. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: ImportProblemKind }
  | ReviewState;

export interface ReviewState {
  readonly kind: 'review';
  readonly name: string;
  readonly proposals: readonly Proposal[];
  /** Keys of a JSON Resume that were passed over. */
  readonly unknownKeys: readonly string[];
  /** Phrases of a résumé that interviewers discount. */
  readonly phrases: readonly WeakPhrase[];
  /** Postings that a Rolescope file holds besides; they are not taken here. */
  readonly postings: number;
}

/** A backup that was read and waits for the user's yes. */
export interface Restorable {
  /** Number of skills of its profile; null where it has none that fits. */
  readonly skills: number | null;
  readonly leftOut: readonly LeftOut[];
}

export interface OptionsProps {
  readonly profile: Profile;
  readonly saved: readonly SavedRow[];
  readonly corrections: Corrections;
  readonly settings: Settings;
  /** Hosts that are read without being asked, as patterns: "https://example.org/*". */
  readonly chosenSites: readonly string[];
  readonly imported: ImportState;
  readonly restorable: Restorable | null;
  /** True where the page begins with the way to a first profile. */
  readonly welcoming: boolean;
  /** The present calendar year. */
  readonly year: number;
  /** The track whose plan was asked for; the nearest one where none was. */
  readonly planFor?: TrackId | undefined;
  /** What came of the last thing done with files, in words; null where there is nothing to say. */
  readonly notice: string | null;
  /** What went wrong last, in words; null where nothing did. */
  readonly problem: string | null;
  /** True while the last change can be taken back. */
  readonly canUndo: boolean;
  readonly onChange: (...changes: readonly ProfileChange[]) => void;
  readonly onUndo: () => void;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onTake: (taken: readonly Proposal[]) => void;
  readonly onLeaveImport: () => void;
  readonly onRemoveCorrection: (rule: Correction) => void;
  /** Shows verdicts on a host over its pages again. */
  readonly onShowAgain: (host: string) => void;
  readonly onSettings: (change: SettingsChange) => void;
  readonly onWithdrawSite: (pattern: string) => void;
  readonly onBackup: () => void;
  readonly onExportResume: () => void;
  readonly onRestoreFile: (file: File) => void;
  readonly onRestore: () => void;
  readonly onCancelRestore: () => void;
  readonly onErase: () => void;
  readonly onWelcomed: () => void;
  /** The user has gone on: what came of the last thing done is read. */
  readonly onDismissNotice: () => void;
}
