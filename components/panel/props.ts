import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { SavedState } from '../../lib/library/saved-state.ts';
import type { Status } from '../../lib/library/statuses.ts';
import type { PostingFacts } from '../../lib/match/career/posting-facts.ts';
import type { Match, TermsMatch } from '../../lib/match/match.ts';
import type { Posting, Unread } from '../../lib/posting/posting.ts';
import type { UnreadField } from '../../lib/posting/unread-fields.ts';
import type { Correction, CorrectionChange } from '../../lib/profile/corrections.ts';
import type { Placement, Showing } from '../../lib/profile/settings.ts';

export type { Placement };

/** What the panel has to show. */
export type PanelState =
  /** A posting is coming; the old one's verdict is never shown meanwhile. */
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'read';
      readonly posting: Posting;
      readonly analysis: Analysis;
      /** Null while the profile holds no skill: there is nothing to compare with. */
      readonly match: Match | null;
      readonly terms: TermsMatch;
      readonly facts: PostingFacts;
      /** Fields that the page shows but the reader could not read ("company"); empty where all was read. */
      readonly unread: readonly UnreadField[];
      /** The person's corrections that touch this posting; `analysis` and `match` hold them already. */
      readonly applied: readonly Correction[];
      /** Null while the posting is not saved. */
      readonly saved: SavedState | null;
    }
  | { readonly kind: 'unreadable'; readonly unread: Unread }
  /** The extension was updated while the page was open: nothing works until the tab is reloaded. */
  | { readonly kind: 'outdated' };

export interface PanelProps {
  readonly state: PanelState;
  readonly placement: Placement;
  /** Whether the posting's own text is marked. */
  readonly highlights: boolean;
  /** What went wrong with the last thing the person did, in plain words; null where nothing did. */
  readonly notice: string | null;
  readonly onPlace: (placement: Placement) => void;
  readonly onClose: () => void;
  /** Shows verdicts on this site beside the page, or not by themselves any more. */
  readonly onShowing: (showing: Showing) => void;
  readonly onHighlights: (on: boolean) => void;
  readonly onOpenOptions: () => void;
  readonly onSave: () => void;
  /** Saves the posting as applied for. */
  readonly onApplied: () => void;
  /** Takes the save back; what the person has said of the posting goes along only where `discards`. */
  readonly onUnsave: (discards: boolean) => void;
  readonly onStatus: (status: Status) => void;
  /** Opens the way from the profile to the posting's track; absent where the track is unclear. */
  readonly onPlan?: (() => void) | undefined;
  /** The person says they have a skill: at the level "working" at least. */
  readonly onHaveSkill: (skillId: string) => void;
  readonly onCorrect: (change: CorrectionChange) => void;
  readonly onOpenSaved: () => void;
  /** Copies a report on the page; false where that was not allowed. */
  readonly onReport: () => Promise<boolean>;
}
