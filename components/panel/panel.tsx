import { useId, useState } from 'preact/hooks';
import { languageOfWords } from '../../lib/i18n/locale.ts';
import { Body } from './body.tsx';
import { FoldedTab } from './folded-tab.tsx';
import { Foot } from './foot.tsx';
import { Header } from './header.tsx';
import { Menu } from './menu.tsx';
import type { PanelProps } from './props.ts';
import { useFolding } from './use-folding.ts';
import { useMoving } from './use-moving.ts';

/** The verdict on one posting, over the page. Draws nothing outside itself; every control is a button. */
export function Panel(props: PanelProps) {
  const { state, placement, onPlace } = props;
  const titleId = useId();
  const menuId = useId();
  const [menuOpen, setMenuOpen] = useState(false);
  const { box: ref, onFold } = useFolding(props);
  const moving = useMoving(placement, onPlace);
  const box = { side: moving.at.side, top: moving.at.top };
  if (placement.folded) {
    return <FoldedTab state={state} box={box} boxRef={ref} onOpen={() => onFold(false)} />;
  }
  return (
    <aside
      ref={ref}
      class="rolescope panel"
      lang={languageOfWords()}
      aria-labelledby={titleId}
      data-side={box.side}
      data-moving={moving.active}
      style={{ '--top': `${box.top}px`, '--shift': `${moving.shift}px` }}
      onKeyDown={(event) => event.key === 'Escape' && onFold(true)}
    >
      <Header
        {...props}
        onFold={() => onFold(true)}
        moving={moving}
        titleId={titleId}
        menuId={menuId}
        hasMenu={state.kind !== 'outdated'}
        menuOpen={menuOpen}
        onMenu={() => setMenuOpen(!menuOpen)}
      />
      <div id={menuId} hidden={!menuOpen}>
        {menuOpen && state.kind !== 'outdated' && <Menu {...props} />}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <div class="scroll" tabIndex={0}>
        <Body state={state} onHaveSkill={props.onHaveSkill} onCorrect={props.onCorrect} onReport={props.onReport} />
      </div>
      <Foot {...props} />
    </aside>
  );
}
