import { formatList } from '../../lib/i18n/locale.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { type ShapePart, shapeOf } from '../../lib/match/career/shape.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { skillById } from '../../lib/taxonomy/skills.ts';
import { Cite, Footnotes } from '../career/footnotes.tsx';

const source = '001';

/** A profile's breadth over a model's life and its depth in fields, as the T that one source pictures. */
export function ShapeView({ profile }: { readonly profile: Profile }) {
  const { breadth, depths, specialisms } = shapeOf(profile);
  const missing = breadth.filter(({ skills }) => skills.length === 0);
  return (
    <section class="shape">
      <h3>
        {t('paths.shape')}
        <Cite source={source} among={[source]} />
      </h3>
      <ul class="breadth" aria-label={t('paths.breadth')}>
        {breadth.map((part) => (
          <li key={part.id} data-have={part.skills.length > 0}>
            <strong>{nameOf('stages', part.id)}</strong>
            <span class="muted small">{skillsOf(part)}</span>
          </li>
        ))}
      </ul>
      <ul class="depths" aria-label={t('paths.depth')}>
        {depths.map((part) => (
          <li key={part.id} data-have={specialisms.includes(part.id)}>
            <strong>{nameOf('depths', part.id)}</strong>
            <span class="muted small">{skillsOf(part)}</span>
          </li>
        ))}
      </ul>
      <p>
        {specialisms.length === 0
          ? t('paths.noDepth')
          : t('paths.deepIn', { fields: formatList(specialisms.map((id) => nameOf('depths', id))) })}{' '}
        {missing.length > 0 &&
          t('paths.missingBreadth', { stages: formatList(missing.map(({ id }) => nameOf('stages', id))) })}
      </p>
      <Footnotes sources={[source]} />
    </section>
  );
}

function skillsOf({ skills }: ShapePart<string>): string {
  return skills.length === 0 ? '–' : skills.map((id) => skillById(id)?.name ?? id).join(', ');
}
