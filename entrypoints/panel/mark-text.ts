import type { PanelState } from '../../components/panel/props.ts';
import { highlight } from '../../lib/browser/highlights.ts';
import { messenger } from '../../lib/browser/messenger.ts';
import type { Match, MatchState } from '../../lib/match/match.ts';

/** After the verdict has been painted: finding the words reads the whole page. */
const delayMilliseconds = 50;

/** Keeps the posting's own text marked as the panel's verdict has it; call it with each state that is drawn, null for none or where marks are off. */
export function createTextMarker(): (state: PanelState | null) => void {
  let marked = '';
  let isStyled = false;

  return (state) => {
    const match = state?.kind === 'read' ? state.match : null;
    const verdict = signatureOf(match);
    if (verdict === marked) return;
    marked = verdict;
    if ((match !== null) !== isStyled) {
      isStyled = match !== null;
      void messenger.sendMessage('style-highlights', { on: isStyled }).catch(() => undefined);
    }
    setTimeout(() => verdict === marked && highlight(match && wordsOf(match)), delayMilliseconds);
  };
}

/** The same for verdicts that mark the same words in the same way. */
function signatureOf(match: Match | null): string {
  return match === null ? '' : JSON.stringify(wordsOf(match));
}

function wordsOf({ required, preferred }: Match) {
  const all = [...required, ...preferred];
  const inState = (wanted: MatchState) =>
    all.filter(({ state }) => state === wanted).map(({ quote, marks }) => ({ quote, marks }));
  return { have: inState('have'), near: inState('near'), missing: inState('missing') };
}
