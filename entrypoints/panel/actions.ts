import type { PanelProps } from '../../components/panel/props.ts';
import { copyText } from '../../lib/browser/copy-text.ts';
import { isAlive } from '../../lib/browser/life.ts';
import { messenger } from '../../lib/browser/messenger.ts';
import { sharedWorld } from '../../lib/browser/world.ts';
import { t } from '../../lib/i18n/messages.ts';
import { problemWord } from '../../lib/i18n/problem-word.ts';
import type { FirstStage } from '../../lib/library/statuses.ts';
import type { Judged } from '../shared/judge.ts';
import type { PanelModel } from './panel-model.ts';

type Actions = Omit<PanelProps, 'state' | 'placement' | 'highlights' | 'notice'>;

/** The panel's knowledge, and the way to change it. */
export interface ModelHolder {
  readonly model: PanelModel;
  update(change: Partial<PanelModel>): void;
}

/** What the panel's controls do. Whatever is kept goes through the background, which owns all writes. */
export function createActions(holder: ModelHolder): Actions {
  const { sendMessage } = messenger;

  /** Does something that may fail, and says so in the panel where it does. */
  async function attempt(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      // An updated extension is not the action's failure: the page scripts' end says so in its own way.
      if (isAlive()) holder.update({ notice: problemWord(error) });
    }
  }

  /** Asks the background to change what is saved of the posting on show, and takes in what is saved after that. */
  function changeSaved(change: (judged: Judged) => Promise<PanelModel['saved']>): void {
    void attempt(async () => {
      const { judged } = holder.model;
      if (!judged) return;
      const saved = await change(judged);
      if (holder.model.judged?.key === judged.key) holder.update({ saved, notice: null });
    });
  }

  function save(stage: FirstStage): void {
    changeSaved(({ posting, analysis }) => sendMessage('save-posting', { posting, analysis, stage }));
  }

  return {
    onPlace(placement) {
      holder.update({ placement });
      void attempt(() => sendMessage('change-settings', { kind: 'place', host: location.hostname, placement }));
    },
    onShowing: (showing) =>
      void attempt(async () => {
        // First the panel: browsers open it for a click only, and only at once.
        const isOpen = showing === 'paused' || (await sendMessage('open-side-panel'));
        await sendMessage('change-settings', { kind: 'show', host: location.hostname, showing });
        if (!isOpen) holder.update({ askedAt: holder.model.page.url, notice: t('panel.openSidebar') });
      }),
    onHighlights: (on) => void attempt(() => sendMessage('change-settings', { kind: 'highlight', on })),
    onOpenOptions: () => void attempt(() => sendMessage('open-options')),
    onClose: () => holder.update({ closedAt: holder.model.page.url }),
    onSave: () => save('saved'),
    onApplied: () => save('applied'),
    onUnsave: (discards) => changeSaved(({ key }) => sendMessage('unsave-posting', { key, discards })),
    onStatus: (status) => changeSaved(({ key }) => sendMessage('set-status', { key, status })),
    onPlan: () =>
      void attempt(async () => {
        const track = holder.model.judged?.analysis.track;
        if (track) await sendMessage('open-plan', { track: track.id });
      }),
    onHaveSkill: (id) => void attempt(() => sendMessage('change-profile', { kind: 'have-skill', id })),
    onReport: async () => copyText(sharedWorld().report?.() ?? ''),
    onCorrect: (change) => void attempt(() => sendMessage('change-corrections', change)),
    onOpenSaved: () => void attempt(() => sendMessage('open-saved')),
  };
}
