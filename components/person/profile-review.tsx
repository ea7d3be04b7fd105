import { t } from '../../lib/i18n/messages.ts';
import { reviewProfile } from '../../lib/match/career/review.ts';
import { shapeOf } from '../../lib/match/career/shape.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { FactGroups } from '../career/fact-groups.tsx';

/** What the profile's gaps point to, what keeps a person needed, and the stories to have ready. */
export function ProfileReviewView({ profile }: { readonly profile: Profile }) {
  const { mistakes, moat, proofs, beliefs, shifts } = reviewProfile(profile, shapeOf(profile));
  const moatFacts = (isShown: boolean) => moat.filter((part) => part.isShown === isShown).map(({ fact }) => fact);
  return (
    <section class="profile-review">
      <h3>{t('paths.review')}</h3>
      <FactGroups
        groups={[
          { title: t('paths.mistakes'), facts: mistakes },
          { title: t('paths.moatShown'), facts: moatFacts(true) },
          { title: t('paths.moatUnshown'), facts: moatFacts(false) },
          { title: t('paths.proofs'), facts: proofs },
          { title: t('about.shifts'), facts: shifts },
          { title: t('about.beliefs'), facts: beliefs },
        ]}
      />
    </section>
  );
}
