import { render } from 'preact';
import css from '../../components/sidepanel/sidepanel.css?inline';
import { SidePanel, type SidePanelState } from '../../components/sidepanel/sidepanel.tsx';
import { panelStates } from './panel-states.ts';

const nothing = () => undefined;
const states: Record<string, SidePanelState> = {
  ...panelStates,
  nothing: { kind: 'nothing' },
  'no-access': { kind: 'no-access' },
};

/** The side panel's page in one state, beside a site whose verdicts it shows. */
export function mountSidePanel(name: string): void {
  const state = states[name];
  if (!state) throw new Error(`no state "${name}"`);
  document.documentElement.classList.add('rolescope');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  render(
    <SidePanel
      state={state}
      notice={null}
      onOverPage={nothing}
      onSave={nothing}
      onApplied={nothing}
      onUnsave={nothing}
      onPlan={nothing}
      onStatus={nothing}
      onHaveSkill={nothing}
      onReport={async () => true}
      onCorrect={nothing}
      onOpenSaved={nothing}
      onOpenOptions={nothing}
    />,
    document.body,
  );
}
