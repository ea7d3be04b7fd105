import { postingKey } from '../../lib/posting/posting-key.ts';
import { Footer } from './footer.tsx';
import type { PanelProps, PanelState } from './props.ts';

interface FootProps extends Pick<PanelProps, 'notice' | 'onSave' | 'onApplied' | 'onUnsave' | 'onStatus' | 'onPlan'> {
  /** The panel's state, or the side panel's. */
  readonly state: PanelState | { readonly kind: 'nothing' | 'no-access' };
}

/** What stands under the part that scrolls: the notice, and what can be done with a posting that was read. */
export function Foot({ state, notice, onPlan, ...actions }: FootProps) {
  return (
    <>
      {notice !== null && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
      {state.kind === 'read' && (
        <Footer
          {...actions}
          key={postingKey(state.posting)}
          saved={state.saved}
          onPlan={state.analysis.track && state.match ? onPlan : undefined}
        />
      )}
    </>
  );
}
