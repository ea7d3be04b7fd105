import { analysisSchema } from '../analysis/analysis.ts';
import { statusSchema } from '../library/saved-posting.ts';
import { postingSchema } from '../posting/posting.ts';
import { z } from '../posting/schema.ts';
import { correctionChangeSchema } from '../profile/corrections-schema.ts';
import { profileChangeSchema } from '../profile/profile-change.ts';
import { settingsChangeSchema } from '../profile/settings-schema.ts';
import { trackIds } from '../taxonomy/track-ids.ts';

/** Long enough for every posting seen (the longest real one has some 40,000 characters), short enough to refuse a flood. */
const maxDescription = 400_000;
const keySchema = z.string().check(z.minLength(1), z.maxLength(4000));

/** A posting as a page script may hand it in: its address must be safe to show as a link. */
const offeredPostingSchema = postingSchema.check(
  z.refine((posting) => posting.description.length <= maxDescription),
  z.refine((posting) => /^https?:\/\//i.test(posting.url) && posting.url.length <= 4000),
);

/** The shape of what page scripts' messages to the background carry. */
export const pageMessageSchemas = {
  'save-posting': z.strictObject({ posting: offeredPostingSchema, analysis: analysisSchema }),
  'set-status': z.strictObject({ key: keySchema, status: statusSchema }),
  'saved-status-of': z.strictObject({ key: keySchema }),
  'change-profile': profileChangeSchema,
  'change-corrections': correctionChangeSchema,
  'change-settings': settingsChangeSchema,
  'open-plan': z.strictObject({ track: z.enum(trackIds) }),
  'style-highlights': z.strictObject({ on: z.boolean() }),
  'show-badge': z.strictObject({ text: z.string().check(z.maxLength(5)) }),
};
