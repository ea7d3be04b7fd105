import { analysisSchema } from '../analysis/analysis.ts';
import { type Status, statusSchema } from '../library/saved-posting.ts';
import { postingSchema, type Reading } from '../posting/posting.ts';
import { z } from '../posting/schema.ts';
import { type CorrectionChange, correctionChangeSchema } from '../profile/corrections-schema.ts';
import { type ProfileChange, profileChangeSchema } from '../profile/profile-change.ts';
import { type SettingsChange, settingsChangeSchema } from '../profile/settings-schema.ts';
import { type TrackId, trackIds } from '../taxonomy/track-ids.ts';

/** Long enough for every posting seen (the longest real one has some 40,000 characters), short enough to refuse a flood. */
const maxDescription = 400_000;
const keySchema = z.string().check(z.minLength(1), z.maxLength(4000));

/** A posting as a page script may hand it in: its address must be safe to show as a link. */
const offeredPostingSchema = postingSchema.check(
  z.refine((posting) => posting.description.length <= maxDescription),
  z.refine((posting) => /^https?:\/\//i.test(posting.url) && posting.url.length <= 4000),
);

/**
 * Messages that page scripts send to the background, with the shape of what they carry.
 * Whoever answers checks the sender first, then the shape; see `answer.ts`.
 */
export const pageMessageSchemas = {
  /** A posting is coming in the sender's tab. */
  'posting-seen': z.undefined(),
  'save-posting': z.strictObject({ posting: offeredPostingSchema, analysis: analysisSchema }),
  'set-status': z.strictObject({ key: keySchema, status: statusSchema }),
  'saved-status-of': z.strictObject({ key: keySchema }),
  'change-profile': profileChangeSchema,
  'change-corrections': correctionChangeSchema,
  'change-settings': settingsChangeSchema,
  'open-saved': z.undefined(),
  'open-options': z.undefined(),
  'open-plan': z.strictObject({ track: z.enum(trackIds) }),
  'open-side-panel': z.undefined(),
  'style-highlights': z.strictObject({ on: z.boolean() }),
  'show-badge': z.strictObject({ text: z.string().check(z.maxLength(5)) }),
};

/** What each message carries and what comes back. A type error here is a message without a schema. */
export interface Messages {
  /** True once reader and panel are in the tab. */
  'posting-seen'(): boolean;
  /** Saves the posting, or updates it where it is saved; its status after that. */
  'save-posting'(data: z.infer<(typeof pageMessageSchemas)['save-posting']>): Status;
  'set-status'(data: { key: string; status: Status }): Status | null;
  /** Null where the posting is not saved. */
  'saved-status-of'(data: { key: string }): Status | null;
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

export type PageMessage = keyof typeof pageMessageSchemas;
