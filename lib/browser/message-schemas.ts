import { analysisSchema } from '../analysis/analysis.ts';
import { statusSchema } from '../library/saved-posting.ts';
import { firstStages } from '../library/statuses.ts';
import { z } from '../posting/schema.ts';
import { correctionChangeSchema } from '../profile/corrections-schema.ts';
import { profileChangeSchema } from '../profile/profile-change.ts';
import { settingsChangeSchema } from '../profile/settings-schema.ts';
import { trackIds } from '../taxonomy/track-ids.ts';
import { offeredPostingSchema } from './reading-schema.ts';

const keySchema = z.string().check(z.minLength(1), z.maxLength(4000));
/** Characters of what is said of a posting, as JSON. */
const maxAnalysis = 4_000_000;
const offeredAnalysisSchema = analysisSchema.check(z.refine((said) => JSON.stringify(said).length <= maxAnalysis));

/** The shape of what page scripts' messages to the background carry. */
export const pageMessageSchemas = {
  'save-posting': z.strictObject({
    posting: offeredPostingSchema,
    analysis: offeredAnalysisSchema,
    stage: z.enum(firstStages),
  }),
  'unsave-posting': z.strictObject({ key: keySchema, discards: z.boolean() }),
  'set-status': z.strictObject({ key: keySchema, status: statusSchema }),
  'saved-state-of': z.strictObject({ key: keySchema }),
  'change-profile': profileChangeSchema,
  'change-corrections': correctionChangeSchema,
  'change-settings': settingsChangeSchema,
  'open-plan': z.strictObject({ track: z.enum(trackIds) }),
  'style-highlights': z.strictObject({ on: z.boolean() }),
  'show-badge': z.strictObject({ text: z.string().check(z.maxLength(5)) }),
};
