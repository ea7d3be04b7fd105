import type { RefObject } from 'preact';
import { languageOfWords } from '../../lib/i18n/locale.ts';
import { nameOf, t } from '../../lib/i18n/messages.ts';
import { Logo } from '../shared/icons.tsx';
import { productName } from '../shared/words.ts';
import type { PanelState, Placement } from './props.ts';

interface FoldedTabProps {
  readonly state: PanelState;
  readonly box: Pick<Placement, 'side' | 'top'>;
  readonly boxRef: RefObject<HTMLElement | null>;
  readonly onOpen: () => void;
}

/** The panel folded to a tab at the window's edge that says the verdict's word. */
export function FoldedTab({ state, box, boxRef, onOpen }: FoldedTabProps) {
  const word = tabWord(state);
  return (
    <aside
      ref={boxRef}
      class="rolescope tab"
      lang={languageOfWords()}
      aria-label={word}
      data-side={box.side}
      style={{ '--top': `${box.top}px` }}
    >
      <button type="button" aria-label={t('panel.unfold', { verdict: word })} aria-expanded={false} onClick={onOpen}>
        <Logo />
        <span>{word}</span>
      </button>
    </aside>
  );
}

function tabWord(state: PanelState): string {
  if (state.kind !== 'read') return nameOf('panel.tabs', state.kind);
  return state.match === null ? productName : nameOf('verdicts', state.match.verdict);
}
