import type { Analysis } from '../analysis/analysis.ts';
import type { SavedState } from '../library/saved-state.ts';
import type { FirstStage, Status } from '../library/statuses.ts';
import type { Posting, Reading } from '../posting/posting.ts';
import type { CorrectionChange } from '../profile/corrections-schema.ts';
import type { ProfileChange } from '../profile/profile-change.ts';
import type { SettingsChange } from '../profile/settings-schema.ts';
import type { TrackId } from '../taxonomy/track-ids.ts';
import type { pageMessageSchemas } from './message-schemas.ts';

/** What each message carries and what comes back. A type error here is a message without a schema. */
export interface Messages {
  /** A posting is coming in the sender's tab. True once reader and panel are in it. */
  'posting-seen'(): boolean;
  /** Runs the engine's script in the sender's tab, beside the panel. Answered once it has run. */
  'bring-engine'(): void;
  /** Saves the posting at that stage, or updates it where it is saved; what is saved of it after that. */
  'save-posting'(data: { posting: Posting; analysis: Analysis; stage: FirstStage }): SavedState;
  /** Takes the save back; what the user has said of the posting goes along only where `discards`, else the posting stays. */
  'unsave-posting'(data: { key: string; discards: boolean }): SavedState | null;
  'set-status'(data: { key: string; status: Status }): SavedState | null;
  /** Null where the posting is not saved. */
  'saved-state-of'(data: { key: string }): SavedState | null;
  'change-profile'(data: ProfileChange): void;
  'change-corrections'(data: CorrectionChange): void;
  'change-settings'(data: SettingsChange): void;
  'open-saved'(): void;
  'open-options'(): void;
  'open-plan'(data: { track: TrackId }): void;
  /** False where only the extension's own pages may open it (Firefox). */
  'open-side-panel'(): boolean;
  /** Puts the style of the marks in the posting's text into the sender's tab, or takes it away. */
  'style-highlights'(data: { on: boolean }): void;
  /** A few characters on the extension's button while this tab is in front; none takes them away. */
  'show-badge'(data: { text: string }): void;
  /** To the reader in a tab, from an extension page: what the page shows, once it has settled. */
  'read-page'(): Reading;
  /** To the reader in a tab, from an extension page: the text of "copy a report". */
  'report-page'(): string;
  /** To the panel in a tab, from an extension page: show, also where the person closed it. */
  'show-panel'(): void;
}

/** Messages from page scripts to the background that carry something. */
export type LoadedMessage = keyof typeof pageMessageSchemas;

/** Those that carry nothing. */
export type BareMessage = 'posting-seen' | 'bring-engine' | 'open-saved' | 'open-options' | 'open-side-panel';
