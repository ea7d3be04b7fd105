import { render } from 'preact';
import css from '../../components/panel/panel.css?inline';
import { Panel } from '../../components/panel/panel.tsx';
import { answerExtension } from '../../lib/browser/answer.ts';
import { type ClosedHost, createClosedHost } from '../../lib/browser/closed-host.ts';
import { isAlive, pageLife } from '../../lib/browser/life.ts';
import { messenger } from '../../lib/browser/messenger.ts';
import type { PageReading } from '../../lib/browser/page-readings.ts';
import { inTasks, nextPaint, persistently } from '../../lib/browser/tasks.ts';
import { sharedWorld } from '../../lib/browser/world.ts';
import { formatNumber } from '../../lib/i18n/locale.ts';
import { watchLibrary } from '../../lib/library/changes.ts';
import { createActions, type ModelHolder } from './actions.ts';
import { followStored } from './follow-stored.ts';
import { createTextMarker } from './mark-text.ts';
import { badgeOf, type PanelModel, startModel, stateOf, takePage } from './panel-model.ts';

const nothing = () => undefined;
const idle = {
  onShowing: nothing,
  onHighlights: nothing,
  onOpenOptions: nothing,
  onPlace: nothing,
  onClose: nothing,
  onSave: nothing,
  onApplied: nothing,
  onUnsave: nothing,
  onStatus: nothing,
  onHaveSkill: nothing,
  onCorrect: nothing,
  onOpenSaved: nothing,
  onReport: async () => false,
};

/** Shows over the page what the reader reads from it, once however often the script is injected. */
export function startPanel(): void {
  const world = sharedWorld();
  const { readings } = world;
  if (!readings) world.onReadings = startPanel;
  if (world.panel || !readings) return;
  world.panel = true;
  const life = pageLife();
  const host = createClosedHost(css);
  const holder = holdModel(startModel(readings.latest, new Date().getFullYear()), host);
  // Without the profile the posting is still worth showing.
  const stored = followStored(holder, life).catch(() => undefined);

  watchLibrary(() => void lookUpSaved(holder));
  answerExtension('show-panel', () => stored.then(() => showAsked(holder, host)));
  life.addEventListener('abort', () => holder.update({ outdated: true }));
  // "Reading" is painted before the engine is set to work for the first time.
  void stored
    .then(nextPaint)
    // Whatever of it fails is done when it is needed.
    .then(() => warmUp(holder).catch(nothing))
    .then(() => readings.follow((page) => show(holder, page), life));
}

/** Loads the engine, and does in small tasks what else would make the first posting wait. */
async function warmUp(holder: ModelHolder): Promise<void> {
  // Without the engine nothing would ever be read here.
  await persistently(() => messenger.sendMessage('bring-engine'));
  const engine = await import('../shared/judge.ts');
  holder.update({ engine });
  await inTasks([...engine.warmUpSteps, () => void formatNumber(0), ...farewellSteps(holder)]);
}

/** Shows the panel to whoever asks for it, unfolded, with the keyboard's focus in it. */
function showAsked(holder: ModelHolder, { stage }: ClosedHost): void {
  sharedWorld().takeSelection?.();
  const { page, placement } = holder.model;
  holder.update({ closedAt: null, askedAt: page.url, placement: { ...placement, folded: false } });
  stage.querySelector('button')?.focus();
}

/**
 * Draws out of sight what is left to say when the extension is updated under the page: from then on the browser gives the
 * panel no new words (lib/i18n/source.ts).
 */
function farewellSteps({ model: { placement } }: ModelHolder): (() => void)[] {
  const backstage = document.createElement('div');
  const places = [
    { side: 'left', folded: false },
    { side: 'right', folded: false },
    { side: 'right', folded: true },
  ] as const;
  const drawings = places.map((place) => (
    <Panel
      key={JSON.stringify(place)}
      state={{ kind: 'outdated' }}
      placement={{ ...placement, ...place }}
      notice={null}
      highlights={false}
      {...idle}
    />
  ));
  return [...drawings, null].map((drawing) => () => render(drawing, backstage));
}

/** Holds the model and draws it anew after each change. */
function holdModel(first: PanelModel, host: ClosedHost): ModelHolder {
  let isDrawn = false;
  let badge = '';
  const holder = {
    model: first,
    update(change: Partial<PanelModel>) {
      holder.model = { ...holder.model, ...change };
      draw();
      showBadge();
    },
  };
  const actions = createActions(holder);
  const markText = createTextMarker();

  function draw() {
    const state = stateOf(holder.model);
    const { placement, highlights, notice } = holder.model;
    if (state)
      render(
        <Panel state={state} placement={placement} highlights={highlights} notice={notice} {...actions} />,
        host.stage,
      );
    else if (isDrawn) render(null, host.stage);
    if (state) host.attach();
    else host.detach();
    isDrawn = state !== null;
    markText(highlights && isAlive() ? state : null);
  }

  function showBadge() {
    const text = badgeOf(holder.model);
    if (text === badge || holder.model.outdated) return;
    badge = text;
    void messenger.sendMessage('show-badge', { text }).catch(() => undefined);
  }

  return holder;
}

function show(holder: ModelHolder, page: PageReading): void {
  const before = holder.model.judged?.key;
  holder.update(takePage(holder.model, page));
  if (holder.model.judged?.key !== before) void lookUpSaved(holder);
}

/** Shows what is saved of the posting. Where the library cannot be asked, what was known before stays. */
async function lookUpSaved(holder: ModelHolder): Promise<void> {
  const key = holder.model.judged?.key;
  if (key === undefined) return;
  const saved = await messenger.sendMessage('saved-state-of', { key }).catch(() => holder.model.saved);
  if (holder.model.judged?.key === key) holder.update({ saved });
}
