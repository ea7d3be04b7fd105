// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelState } from '../../../components/panel/props.ts';
import { matchProfile } from '../../../lib/match/match-profile.ts';
import { postingKey } from '../../../lib/posting/posting-key.ts';
import { emptyProfile, type Profile } from '../../../lib/profile/profile.ts';
import { panelStates, placement } from '../../preview/panel-states.ts';
import { posting } from '../../preview/sample.ts';
import { panel } from './panel-in-state.tsx';
import { draw } from './screen.ts';

/** A posting that says its employment in a chip of the page only. */
function besideText(): PanelState {
  const read = panelStates.read;
  if (read?.kind !== 'read') throw new Error('not read');
  const { analysis } = read;
  const employment = { quote: 'Full-time', start: -1, end: -1 };
  return { ...read, analysis: { ...analysis, sources: { ...analysis.sources, employment } } };
}

const anywhere = { year: 2026, location: null };

/** A posting that asks for German and a clearance. */
function withLanguage(has: Profile['languages']): PanelState {
  const { read } = panelStates;
  if (read?.kind !== 'read') throw new Error('not read');
  const asked = { code: 'de', level: 'fluent', quote: 'You speak German fluently.', start: 0, end: 26 } as const;
  const clearance = { quote: 'A clearance is needed.', start: 30, end: 52 };
  const analysis = { ...read.analysis, languages: [asked], clearance };
  return { ...read, analysis, ...matchProfile(analysis, { ...emptyProfile, languages: has }, anywhere) };
}

describe('Panel', () => {
  it('shows the kinds of duties of data, model and software work, and not those of another trade', async () => {
    const { read } = panelStates;
    if (read?.kind !== 'read' || !read.analysis.track) throw new Error('not read');
    expect((await draw(panel(read).element)).root.textContent).toContain('What you would do');
    const track = { ...read.analysis.track, id: 'other' } as const;
    const elsewhere: PanelState = { ...read, analysis: { ...read.analysis, track } };
    expect((await draw(panel(elsewhere).element)).root.textContent).not.toContain('What you would do');
  });

  it('counts alternatives as one requirement also where there is no profile to lay beside them', async () => {
    const { root, press, button } = await draw(panel(panelStates['no-profile']).element);
    expect(root.textContent).toContain('Must have9');
    await press(button(/^AWS or GCP/));
    expect(root.querySelectorAll('.quote mark')).toHaveLength(2);
  });

  it('offers the reload that it asks for, and nothing that needs an extension gone', async () => {
    const { root, button } = await draw(panel(panelStates.outdated).element);
    expect(button(/^Reload the tab$/)).toBeTruthy();
    expect(root.querySelector('[aria-expanded]')).toBeNull();
  });

  it('names languages and a clearance that are asked among the terms, each with its sentence', async () => {
    const lacking = await draw(panel(withLanguage([{ code: 'de', level: 'basic' }])).element);
    expect(lacking.button(/Fluent German · you Basic$/).textContent).toMatch(/^missing/);
    await lacking.press(lacking.button(/Fluent German/));
    expect(lacking.root.textContent).toContain('You speak German fluently.');
    await lacking.press(lacking.button(/^Security clearance$/));
    expect(lacking.root.textContent).toContain('A clearance is needed.');
    const unsaid = await draw(panel(withLanguage([])).element);
    expect(unsaid.button(/^Fluent German$/)).toBeTruthy();
  });

  it('says track, verdict and counts at one glance', async () => {
    const { root } = await draw(panel(panelStates.read).element);
    expect(root.textContent).toContain('LLM engineering');
    expect(root.textContent).toContain('Within reach 6 of 9 must-haves, 2 near');
    expect(root.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('6 have, 2 near, 1 missing');
  });

  it("offers a report, and the board's own page, where the page could not be read", async () => {
    const address = 'https://boards.example/acme/1';
    const unread = { kind: 'unreadable', unread: { reason: 'frame', address } } as const;
    const { onReport, element } = panel(unread);
    const { root, button, press } = await draw(element);
    expect(root.querySelector('a')?.href).toBe(address);
    await press(button(/^Copy a report$/));
    expect(onReport).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(root.textContent).toContain('no page content'));
  });

  it('opens a requirement to its sentence with the words marked, and closes it again', async () => {
    const { root, button, press } = await draw(panel(panelStates.read).element);
    const row = button(/^Pinecone/);
    await press(row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelector('blockquote.quote')?.textContent).toBe(
      'Production experience with a vector database (Pinecone or similar)',
    );
    expect(root.querySelector('blockquote.quote mark')?.textContent).toBe('Pinecone');
    await press(row);
    expect(root.querySelector('blockquote.quote')).toBeNull();
  });

  it('opens the headline to the sentences that decided the track', async () => {
    const { root, button, press } = await draw(panel(panelStates.read).element);
    await press(button(/^LLM engineering/));
    expect(root.querySelector('blockquote.quote')?.textContent).toContain('retrieval and agent layer');
  });

  it('lets the person say that they have a missing skill', async () => {
    const { element, onHaveSkill } = panel(panelStates.read);
    const { button, press } = await draw(element);
    await press(button(/^Kubernetes/));
    await press(button(/^I have this$/));
    expect(onHaveSkill).toHaveBeenCalledWith('kubernetes');
  });

  it('shows its number and the sum of it on request only', async () => {
    const { root, button, press } = await draw(panel(panelStates.read).element);
    expect(root.textContent).not.toMatch(/of 100/);
    await press(button(/^How the score adds up$/));
    expect(root.textContent).toMatch(/make \d+ of 100/);
    expect(root.querySelector('.score-parts')?.textContent).toContain('Must-haves you have: 6 × 2');
  });

  it('corrects a requirement by one press or two: no skill, another level, another skill', async () => {
    const { element, onCorrect } = panel(panelStates.read);
    const { button, press } = await draw(element);
    await press(button(/^Pinecone/));
    await press(button(/^Not a skill here$/));
    expect(onCorrect).toHaveBeenLastCalledWith({ kind: 'add', rule: { kind: 'not-a-skill', skill: 'pinecone' } });
    await press(button(/^Wrong level$/));
    await press(button(/^Nice to have, in every posting$/));
    const level = { kind: 'level', skill: 'pinecone', level: 'preferred', posting: null };
    expect(onCorrect).toHaveBeenLastCalledWith({ kind: 'add', rule: level });
    await press(button(/^Same as/));
    await press(button(/^Vector databases$/));
    const same = { kind: 'same-as', skill: 'pinecone', as: 'vector-databases' };
    expect(onCorrect).toHaveBeenLastCalledWith({ kind: 'add', rule: same });
  });

  it('names another track for this posting, and says when that was done', async () => {
    const { element, onCorrect } = panel(panelStates.read);
    const { button, press } = await draw(element);
    await press(button(/^LLM engineering/));
    await press(button(/^Wrong track$/));
    await press(button(/^Agentic AI$/));
    const rule = { kind: 'track', posting: postingKey(posting), track: 'agentic-ai' } as const;
    expect(onCorrect).toHaveBeenCalledWith({ kind: 'add', rule });

    if (panelStates.read?.kind !== 'read') throw new Error('not read');
    const corrected = panel({ ...panelStates.read, applied: [rule] });
    const screen = await draw(corrected.element);
    expect(screen.root.textContent).toContain('The track is Agentic AI');
    await screen.press(screen.button(/^Undo: The track is Agentic AI$/));
    expect(corrected.onCorrect).toHaveBeenCalledWith({ kind: 'remove', rule });
  });

  it('does not offer to have a skill that the person has, for fewer years than asked', async () => {
    const { root, button, press } = await draw(panel(panelStates.read).element);
    await press(button(/^Python/));
    expect(root.querySelector('blockquote.quote')?.textContent).toContain('5+ years');
    expect(root.textContent).not.toContain('I have this');
  });

  it('folds on Escape and says the verdict on its tab', async () => {
    const { element, onPlace } = panel(panelStates.read);
    const { button, key } = await draw(element);
    await key(button(/^Close$/), 'Escape');
    expect(onPlace).toHaveBeenCalledWith({ ...placement, folded: true });

    const folded = await draw(panel(panelStates.read, { placement: { ...placement, folded: true } }).element);
    expect(folded.root.textContent).toBe('Within reach 6/9');
    expect(folded.button(/^Within reach 6\/9: No visa sponsorship/)).toBeTruthy();
  });

  it('keeps the focus inside while it is folded and unfolded, and takes none when that happened elsewhere', async () => {
    const { element } = panel(panelStates.read);
    function Kept() {
      const [at, setAt] = useState(placement);
      return <Panel {...element.props} placement={at} onPlace={setAt} />;
    }
    const { button, press } = await draw(<Kept />);
    await press(button(/^Fold/));
    expect(document.activeElement).toBe(button(/open Rolescope$/));
    await press(button(/open Rolescope$/));
    expect(document.activeElement?.closest('.panel')).not.toBeNull();

    const { root, redraw } = await draw(element);
    await redraw(<Panel {...element.props} placement={{ ...placement, folded: true }} />);
    expect(root.contains(document.activeElement)).toBe(false);
  });

  it('says where a fact stands that the text does not hold, and its state in words', async () => {
    const { root, button, press } = await draw(panel(besideText()).element);
    await press(button(/^Full-time$/));
    expect(root.querySelector('.chip-quote')?.textContent).toBe('In the title or beside the text:Full-time');
    expect(button(/^have: 5\+ years asked/)).toBeDefined();
  });

  it('moves with the arrow keys and never out of reach', async () => {
    const { element, onPlace } = panel(panelStates.read);
    const { button, key } = await draw(element);
    const move = button(/^Move to the left/);
    await key(move, 'ArrowDown');
    expect(onPlace).toHaveBeenLastCalledWith({ ...placement, top: placement.top + 16 });
    await key(move, 'ArrowLeft');
    expect(onPlace).toHaveBeenLastCalledWith({ ...placement, side: 'left' });
  });

  it('forgets what was open when the next posting is read', async () => {
    const { root, redraw, button, press } = await draw(panel(panelStates.read).element);
    await press(button(/^Pinecone/));
    const read = panelStates.read;
    if (read?.kind !== 'read') throw new Error('not read');
    const next: PanelState = { ...read, posting: { ...posting, jobId: '4200000002' } };
    await redraw(panel(next).element);
    expect(root.querySelector('blockquote.quote')).toBeNull();
  });

  it.each(Object.keys(panelStates))('holds no text field while %s', async (name) => {
    const { root, press } = await draw(panel(panelStates[name]).element);
    for (const button of root.querySelectorAll('button[aria-expanded="false"]')) await press(button);
    expect(root.querySelector('input, textarea, select, [contenteditable]')).toBeNull();
  });
});
