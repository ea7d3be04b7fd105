// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../../components/panel/props.ts';
import { panelStates } from '../../preview/panel-states.ts';
import { panel } from './panel-in-state.tsx';
import { draw } from './screen.ts';

describe('saving in the panel', () => {
  it('saves, then says so and offers the stages', async () => {
    const unsaved = panel(panelStates.read);
    const first = await draw(unsaved.element);
    await first.press(first.button(/^Save$/));
    expect(unsaved.onSave).toHaveBeenCalledOnce();

    const saved = panel(panelStates.saved);
    const { root, button, press } = await draw(saved.element);
    expect([...root.querySelectorAll('[role="status"]')].map((status) => status.textContent)).toContain('Saved');
    await press(button(/^Stage/));
    await press(button(/^Interview$/));
    expect(saved.onStatus).toHaveBeenCalledWith('interview');
  });

  it('takes a save back in one press of the open stages, keeps the focus and says so', async () => {
    const saved = panel({ ...panelStates.read, saved: { status: 'saved', hasNotes: false } } as PanelState);
    const { root, button, press, redraw } = await draw(saved.element);
    await press(button(/^Stage/));
    await press(button(/^Remove from saved$/));
    expect(saved.onUnsave).toHaveBeenCalledExactlyOnceWith(false);
    await redraw(panel(panelStates.read).element);
    expect(document.activeElement).toBe(button(/^Save$/));
    expect(root.textContent).toContain('It is no longer saved.');
  });

  it('throws away notes and stage only after it has said so', async () => {
    const { element, onUnsave } = panel(panelStates.saved);
    const { root, button, press } = await draw(element);
    await press(button(/^Stage/));
    await press(button(/^Remove from saved$/));
    expect(onUnsave).not.toHaveBeenCalled();
    const question = root.querySelector('[role="alert"]')?.textContent;
    expect(question).toContain('Your notes on this posting are deleted with it.');
    expect(question).toContain('Its stage, “Applied”, is forgotten with it.');
    await press(button(/^Keep it$/));
    expect(root.querySelector('[role="alert"]')).toBeNull();
    expect(document.activeElement).toBe(button(/^Remove from saved$/));
    await press(button(/^Remove from saved$/));
    await press(button(/^Remove it$/));
    expect(onUnsave).toHaveBeenCalledExactlyOnceWith(true);
  });
});
