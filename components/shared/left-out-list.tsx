import type { LeftOut, Misfit } from '../../lib/exchange/read-export.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';

/** What of a file does not come in, record by record, with the reason; nothing where all of it does. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <>
      <p>{t('saved.leftOut', { count: leftOut.length })}</p>
      <ul class="left-out">
        {leftOut.map((record) => (
          <li key={record.job}>
            <strong>{recordName(record)}</strong> {misfitWord(record.misfit)}
          </li>
        ))}
      </ul>
    </>
  );
}

function recordName({ job, title }: LeftOut): string {
  if (job === null) return t('saved.leftOutProfile');
  return title === null ? t('saved.leftOutJob', { job }) : t('saved.leftOutNamedJob', { job, title });
}

function misfitWord(misfit: Misfit): string {
  return misfit.kind === 'field'
    ? t('saved.misfits.field', { field: misfit.field })
    : nameOf('saved.misfits', misfit.kind);
}
