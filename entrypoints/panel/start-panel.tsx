import { render } from 'preact';
import css from '../../components/panel/panel.css?inline';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelState } from '../../components/panel/props.ts';
import { analyse } from '../../lib/analysis/analyse.ts';
import { createClosedHost } from '../../lib/browser/closed-host.ts';
import { pageLife } from '../../lib/browser/life.ts';
import type { PageReading } from '../../lib/browser/page-readings.ts';
import { sharedWorld } from '../../lib/browser/world.ts';

export function startPanel(): void {
  const world = sharedWorld();
  if (world.panel || !world.readings) return;
  world.panel = true;
  const host = createClosedHost(css);
  const life = pageLife();
  world.readings.follow(show, life);
  function show({ reading }: PageReading) {
    const state: PanelState =
      reading.status === 'read'
        ? {
            kind: 'read',
            posting: reading.posting,
            analysis: analyse({ ...reading.posting, title: reading.posting.title ?? '' }),
            match: null,
            unread: [],
            status: null,
          }
        : reading.status === 'pending'
          ? { kind: 'reading' }
          : { kind: 'unreadable', reason: reading.reason };
    render(
      <Panel
        state={state}
        placement={{ side: 'right', top: 80, folded: false }}
        onPlace={() => {}}
        onClose={() => host.detach()}
        onSave={() => {}}
        onStatus={() => {}}
        onHaveSkill={() => {}}
        onOpenSaved={() => {}}
      />,
      host.root,
    );
    host.attach();
  }
}
