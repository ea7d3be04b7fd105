import { formatNumber } from '../../lib/i18n/locale.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { type Rating, ratings } from '../../lib/taxonomy/career/versus.ts';

/** How one source rates prompting as a job beside AI engineering. */
export function RatingsTable() {
  return (
    <table class="ratings">
      <caption class="sr">{nameOf('career.versus', 'title')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('about.promptEngineer')}</th>
          <th scope="col">{t('about.aiEngineer')}</th>
        </tr>
      </thead>
      <tbody>
        {ratings.map(({ id, promptEngineer, aiEngineer }) => (
          <tr key={id}>
            <th scope="row">{nameOf('career.versus', id)}</th>
            <td>{ratingText(promptEngineer)}</td>
            <td>{ratingText(aiEngineer)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ratingText(rating: Rating['aiEngineer']): string {
  if (rating === null) return '–';
  return typeof rating === 'number' ? t('about.ofTen', { rating: formatNumber(rating) }) : nameOf('ratings', rating);
}
