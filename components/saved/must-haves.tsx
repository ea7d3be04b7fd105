import type { Match } from '../../lib/match/match.ts';
import { RequirementBar } from '../shared/requirement-bar.tsx';
import { words } from './words.ts';

/** "6/9 2 near" and the bar; a dash where there is nothing to compare. */
export function MustHaves({ match }: { readonly match: Match | null }) {
  if (match === null) {
    return (
      <>
        <span class="muted" aria-hidden="true">
          {words.none}
        </span>
        <span class="sr">{words.noProfile}</span>
      </>
    );
  }
  const { required } = match.counts;
  const all = required.have + required.near + required.missing;
  if (all === 0) return <span class="muted">{words.noneNamed}</span>;
  return (
    <div class="must-haves">
      <span aria-hidden="true">
        {required.have}/{all}
        {required.near > 0 && <span class="muted small"> {words.near(required.near)}</span>}
      </span>
      <RequirementBar counts={required} />
    </div>
  );
}
