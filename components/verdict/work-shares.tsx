import type { Analysis } from '../../lib/analysis/analysis.ts';
import { workKinds } from '../../lib/analysis/vocabulary.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import type { Reality } from '../../lib/taxonomy/career/reality.ts';
import { RealityBar } from '../career/reality-bar.tsx';
import { formatShare } from '../shared/format.ts';
import { Part } from '../shared/part.tsx';

/** Kinds of duty below this share would be slivers: they are left to the legend. */
const smallest = 0.01;

interface WorkSharesProps {
  readonly work: Analysis['work'];
  /** What a source says that such days really hold. */
  readonly reality?: Reality | null | undefined;
}

/** How the duties divide, as one bar and its legend in the same order, largest first. */
export function WorkShares({ work, reality = null }: WorkSharesProps) {
  const shares = workKinds
    .map((kind) => ({ kind, share: work[kind] ?? 0 }))
    .filter(({ share }) => share >= smallest)
    .sort((a, b) => b.share - a.share);
  if (shares.length === 0) return null;
  return (
    <Part title={t('verdict.work')}>
      <div class="shares" aria-hidden="true">
        {shares.map(({ kind, share }, rank) => (
          <i key={kind} data-rank={rank} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul class="legend">
        {shares.map(({ kind, share }, rank) => (
          <li key={kind}>
            <i data-rank={rank} />
            <strong>{formatShare(share)}</strong> <span class="muted">{nameOf('workKinds', kind)}</span>
          </li>
        ))}
      </ul>
      {reality && <RealityBar reality={reality} />}
    </Part>
  );
}
