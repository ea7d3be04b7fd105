import { degreeLevels } from '../analysis/vocabulary.ts';
import { z } from '../posting/schema.ts';
import { emptyProfile } from './profile.ts';
import { profileVersion } from './profile-schema.ts';
import { skillLevels } from './vocabulary.ts';

/** Version 1 (Rolescope 0.1), which did not name its version. */
const profileV1Schema = z.strictObject({
  skills: z.array(
    z.strictObject({
      id: z.string().check(z.minLength(1), z.maxLength(80)),
      level: z.enum(skillLevels),
      years: z.optional(z.number().check(z.minimum(0), z.maximum(60))),
    }),
  ),
  years: z.nullable(z.number().check(z.minimum(0), z.maximum(60))),
  degree: z.nullable(z.enum(['none', ...degreeLevels])),
  needsVisa: z.nullable(z.boolean()),
});

/** Version 2 had one list of places, for remote work too. What else is in it the schema of this version judges. */
const profileV2Schema = z.looseObject({ version: z.literal(2), remoteFrom: z.optional(z.undefined()) });

/**
 * A profile of an older version as one of this version, nothing lost: what the older one could not say is left unsaid. Any
 * other value comes back as it is. Pure, never throws.
 */
export function migrateProfile(raw: unknown): unknown {
  const first = profileV1Schema.safeParse(raw);
  if (first.success) return { ...emptyProfile, ...first.data };
  const second = profileV2Schema.safeParse(raw);
  if (second.success) return { ...second.data, version: profileVersion, remoteFrom: [] };
  return raw;
}
