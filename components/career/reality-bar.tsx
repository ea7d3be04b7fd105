import { workKinds } from '../../lib/analysis/vocabulary.ts';
import { nameOf } from '../../lib/i18n/messages.ts';
import type { Reality } from '../../lib/taxonomy/career/reality.ts';
import { Cite, Footnotes } from './footnotes.tsx';

const source = '000';

/** What a practitioner says the days under such a title hold, beside what the posting says. */
export function RealityBar({ reality }: { readonly reality: Reality }) {
  const shares = workKinds.flatMap((kind) => {
    const share = reality.shares[kind as keyof Reality['shares']];
    return share === undefined ? [] : [{ kind, share }];
  });
  const told = shares.reduce((sum, { share }) => sum + share, 0);
  return (
    <div class="facts reality">
      {shares.length > 0 && (
        <div class="shares told" aria-hidden="true">
          {shares.map(({ kind, share }) => (
            <i key={kind} style={{ flexGrow: share }} />
          ))}
          {told < 1 && <i class="untold" style={{ flexGrow: 1 - told }} />}
        </div>
      )}
      <p>
        {nameOf('career.reality', reality.id)}
        <Cite source={source} among={[source]} />
      </p>
      <Footnotes sources={[source]} />
    </div>
  );
}
