import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { SavedRow } from '../../lib/library/records.ts';
import type { SavedState } from '../../lib/library/saved-state.ts';
import type { PostingFacts } from '../../lib/match/career/posting-facts.ts';
import type { Match, TermsMatch } from '../../lib/match/match.ts';
import type { Posting, Unread } from '../../lib/posting/posting.ts';
import type { Correction, CorrectionChange } from '../../lib/profile/corrections.ts';
import type { Profile, ProfileChange } from '../../lib/profile/profile.ts';

/** A posting with its verdict. */
export interface Reviewed {
  readonly posting: Posting;
  /** As the person's corrections have it. */
  readonly analysis: Analysis;
  /** The corrections that touch it. */
  readonly applied: readonly Correction[];
  /** Null while the profile holds no skill. */
  readonly match: Match | null;
  readonly terms: TermsMatch;
  readonly facts: PostingFacts;
  /** Null while it is not saved. */
  readonly saved: SavedState | null;
}

/** What the popup knows of the page in the active tab. */
export type PageState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'read'; readonly reviewed: Reviewed }
  /** No posting was found, or the browser lets no extension in. */
  | { readonly kind: 'none'; readonly unread: Unread };

/** A site that Rolescope does not know from the start, and whether the user has chosen it. */
export interface SiteChoice {
  readonly host: string;
  readonly isChosen: boolean;
}

/** What the user pastes; `title` is empty where they gave none. */
export interface Pasted {
  readonly title: string;
  readonly text: string;
}

export type PopupTab = 'page' | 'skills' | 'saved';

export interface PopupProps {
  readonly page: PageState;
  /** The pasted posting, once it was analysed. */
  readonly pasted: Reviewed | null;
  readonly profile: Profile;
  readonly saved: readonly SavedRow[];
  /** For dates: the year is left out where it is this one. */
  readonly now: Date;
  /** True where the browser has not let the extension into the hiring sites. */
  readonly accessOff: boolean;
  /** What went wrong last, in words for the user; null where nothing did. */
  readonly problem: string | null;
  /** Null where "always on this site" is not to be asked. */
  readonly site: SiteChoice | null;
  readonly onAskAccess: () => void;
  readonly onChooseSite: () => void;
  readonly onWithdrawSite: () => void;
  /** Copies a report on the page; false where that was not allowed. */
  readonly onReport: () => Promise<boolean>;
  readonly onShowPanel: () => void;
  readonly onPaste: (pasted: Pasted) => void;
  readonly onClearPasted: () => void;
  readonly onSave: (reviewed: Reviewed) => void;
  /** Takes the save back; what the user has said of the posting goes along only where `discards`. */
  readonly onUnsave: (reviewed: Reviewed, discards: boolean) => void;
  readonly onCorrect: (change: CorrectionChange) => void;
  readonly onChange: (change: ProfileChange) => void;
  readonly onOpenProfile: () => void;
  /** Opens the way to a first profile, which begins with a résumé. */
  readonly onOpenWelcome: () => void;
  readonly onOpenSaved: () => void;
  readonly onOpenPosting: (url: string) => void;
  /** Opens a saved posting where it stands; a pasted one stands on the saved page only. */
  readonly onOpenKept: (row: SavedRow) => void;
  /** Loads the active tab anew, where its page does not answer. */
  readonly onReloadTab: () => void;
}
