// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { panelStates, placement } from '../../preview/panel-states.ts';
import { panel } from './panel-in-state.tsx';
import { draw } from './screen.ts';

describe('a profile begun in the panel', () => {
  it('offers an empty profile the posting’s own must-haves, and keeps the chips in place while they are pressed', async () => {
    const { element, onHaveSkill } = panel(panelStates['no-profile']);
    const { root, button, press } = await draw(element);
    expect(root.textContent).toContain('Add five skills and this panel compares');
    await press(button(/^Add Python/));
    expect(onHaveSkill).toHaveBeenCalledWith('python');
    expect(button(/^Add Python/).getAttribute('aria-pressed')).toBe('true');
    expect(root.textContent).toContain('1 of 5 added');
  });

  it('gives no verdict on the first skill or two', async () => {
    const { root, button, press, redraw } = await draw(panel(panelStates['no-profile']).element);
    await press(button(/^Add Python/));
    await redraw(panel(panelStates.read).element);
    expect(root.textContent).toContain('1 of 5 added');
    expect(root.textContent).not.toContain('Within reach');
    for (const skill of ['Kubernetes', 'RAG', 'SQL', 'Docker']) await press(button(new RegExp(`^Add ${skill}`)));
    expect(root.textContent).not.toContain('of 5 added');
    expect(root.textContent).toContain('Within reach');
  });

  it('says what ends it, with its sentence and ahead of that offer, to whoever has named no skill but set conditions', async () => {
    const { root } = await draw(panel(panelStates['no-skills']).element);
    const [breaks, starter] = ['.deal-breaker', '.starter'].map((part) => root.querySelector(part));
    expect(breaks?.textContent).toContain('“We are unable to sponsor work visas for this role.”');
    expect(starter && breaks?.compareDocumentPosition(starter)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const folded = { placement: { ...placement, folded: true } };
    const tab = await draw(panel(panelStates['no-skills'], folded).element);
    expect(tab.button(/^LLM engineering: No visa sponsorship/)).toBeTruthy();
  });

  it('drops that offer once the profile was filled elsewhere', async () => {
    const { root, redraw } = await draw(panel(panelStates['no-profile']).element);
    await redraw(panel(panelStates.read).element);
    expect(root.textContent).not.toContain('Add five skills');
  });
});
