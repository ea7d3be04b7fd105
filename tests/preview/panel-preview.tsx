import { render } from 'preact';
import { useState } from 'preact/hooks';
import css from '../../components/panel/panel.css?inline';
import { Panel } from '../../components/panel/panel.tsx';
import { panelStates, placement as start } from './panel-states.ts';

const nothing = () => undefined;

function PanelPreview({ name, folded }: { readonly name: string; readonly folded: boolean }) {
  const [placement, setPlacement] = useState({ ...start, folded });
  const state = panelStates[name];
  if (!state) throw new Error(`no state "${name}"`);
  return (
    <Panel
      state={state}
      placement={placement}
      notice={null}
      highlights={false}
      onShowing={nothing}
      onHighlights={nothing}
      onOpenOptions={nothing}
      onPlace={setPlacement}
      onClose={nothing}
      onSave={nothing}
      onApplied={nothing}
      onUnsave={nothing}
      onPlan={nothing}
      onStatus={nothing}
      onHaveSkill={nothing}
      onCorrect={nothing}
      onOpenSaved={nothing}
      onReport={async () => true}
    />
  );
}

/** As the page script mounts it, but in an open root, so that tests can look inside. */
export function mountPanel(name: string, query: URLSearchParams): void {
  const page = document.createElement('main');
  page.append(document.createElement('h1'));
  page.firstElementChild?.append('A page with a posting');
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  document.body.append(page, host);
  render(<PanelPreview name={name} folded={query.has('folded')} />, root);
}
