import type { RefObject } from 'preact';
import { languageOfWords } from '../../lib/i18n/locale.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { totalOf } from '../../lib/match/counts.ts';
import { dealBreakerWords } from '../shared/deal-breaker-line.tsx';
import { Icon, Logo } from '../shared/icons.tsx';
import { productName } from '../shared/words.ts';
import type { PanelState, Placement } from './props.ts';

interface FoldedTabProps {
  readonly state: PanelState;
  readonly box: Pick<Placement, 'side' | 'top'>;
  readonly boxRef: RefObject<HTMLElement | null>;
  readonly onOpen: () => void;
}

/** The panel folded to a tab at the window's edge that says the verdict's word and count, and whether something ends it. */
export function FoldedTab({ state, box, boxRef, onOpen }: FoldedTabProps) {
  const word = tabWord(state);
  const breaks = state.kind === 'read' ? state.terms.dealBreakers : [];
  const said = [word, dealBreakerWords(breaks)].filter(Boolean).join(': ');
  return (
    <aside
      ref={boxRef}
      class="rolescope tab"
      lang={languageOfWords()}
      aria-label={said}
      data-side={box.side}
      style={{ '--top': `${box.top}px` }}
    >
      <button type="button" aria-label={t('panel.unfold', { verdict: said })} aria-expanded={false} onClick={onOpen}>
        <Logo />
        <span>{word}</span>
        {breaks.length > 0 && (
          <span class="tab-breaks">
            <Icon name="alert" />
          </span>
        )}
      </button>
    </aside>
  );
}

function tabWord(state: PanelState): string {
  if (state.kind !== 'read') return nameOf('panel.tabs', state.kind);
  const { analysis, match } = state;
  if (match === null) return analysis.track ? nameOf('tracks', analysis.track.id) : productName;
  const { required } = match.counts;
  const all = totalOf(required);
  const verdict = nameOf('verdicts', match.verdict);
  return all === 0 ? verdict : `${verdict} ${required.have}/${all}`;
}
