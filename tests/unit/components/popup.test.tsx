// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import type { PopupProps } from '../../../components/popup/props.ts';
import type { SavedState } from '../../../lib/library/saved-state.ts';
import { applyChange } from '../../../lib/profile/change.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import { popupProps } from '../../preview/popup-states.ts';
import { Popup } from '../../preview/whole-popup.tsx';
import { draw, type Screen } from './screen.ts';

const actions = {
  onAskAccess: vi.fn(),
  onShowPanel: vi.fn(),
  onPaste: vi.fn(),
  onClearPasted: vi.fn(),
  onSave: vi.fn(),
  onUnsave: vi.fn(),
  onCorrect: vi.fn(),
  onOpenProfile: vi.fn(),
  onOpenWelcome: vi.fn(),
  onOpenSaved: vi.fn(),
  onReport: vi.fn(async () => true),
  onChooseSite: vi.fn(),
  onWithdrawSite: vi.fn(),
  onOpenPosting: vi.fn(),
  onOpenKept: vi.fn(),
  onReloadTab: vi.fn(),
} satisfies Partial<PopupProps>;

/** The popup over a profile that keeps its edits, as the stored one does. */
async function open(state: string) {
  let kept: Profile = popupProps(state).profile;
  function Kept() {
    const [profile, setProfile] = useState(kept);
    kept = profile;
    const { profile: _, ...rest } = popupProps(state);
    return (
      <Popup {...rest} {...actions} profile={profile} onChange={(change) => setProfile(applyChange(profile, change))} />
    );
  }
  const screen = await draw(<Kept />);
  return { ...screen, skill: (id: string) => kept.skills.find((skill) => skill.id === id) };
}

async function openSkills(state = 'read') {
  const screen = await open(state);
  await screen.press(screen.button(/^My skills$/));
  return screen;
}

function field(screen: Screen): HTMLInputElement {
  const input = screen.root.querySelector<HTMLInputElement>('input[role="combobox"]');
  if (!input) throw new Error('no field to add a skill');
  return input;
}

function meter({ root }: Screen, name: string): Element {
  const slider = root.querySelector(`[role="slider"][aria-label="Level of ${name}"]`);
  if (!slider) throw new Error(`no level of ${name}`);
  return slider;
}

describe('Popup: saving this page', () => {
  async function openKept() {
    const { page, ...rest } = popupProps('read');
    if (page.kind !== 'read') throw new Error('not read');
    const { reviewed: read } = page;
    function Kept() {
      const [saved, setSaved] = useState<SavedState | null>(null);
      const reviewed = { ...read, saved };
      const keeping = {
        onSave: () => setSaved({ status: 'saved', hasNotes: false }),
        onUnsave: () => setSaved(null),
      } as const;
      return <Popup {...rest} {...actions} {...keeping} page={{ kind: 'read', reviewed }} onChange={vi.fn()} />;
    }
    return draw(<Kept />);
  }

  it('takes a mistaken save back in one press, without losing the keyboard on the way', async () => {
    const { root, button, press } = await openKept();
    const said = () => root.querySelector('.foot [role="status"]')?.textContent;
    expect(said()).toBe('');
    await press(button(/^Save$/));
    expect(said()).toBe('Saved');
    expect(document.activeElement).toBe(button(/^Remove from saved$/));
    await press(button(/^Remove from saved$/));
    expect(said()).toBe('It is no longer saved.');
    expect(document.activeElement).toBe(button(/^Save$/));
  });
});

describe('Popup: a page of no known site', () => {
  it('asks for a site that is not known, and gives it back', async () => {
    const draws = (isChosen: boolean) =>
      draw(
        <Popup
          {...popupProps('none')}
          {...actions}
          onChange={vi.fn()}
          site={{ host: 'jobs.acme.example', isChosen }}
        />,
      );
    const unknown = await draws(false);
    await unknown.press(unknown.button(/^Always read jobs\.acme\.example$/));
    expect(actions.onChooseSite).toHaveBeenCalledOnce();
    const chosen = await draws(true);
    expect(chosen.root.textContent).toContain('reads jobs.acme.example without being asked');
    await chosen.press(chosen.button(/^Stop$/));
    expect(actions.onWithdrawSite).toHaveBeenCalledOnce();
  });

  it('opens the board of a posting that stands in its frame', async () => {
    const page = { kind: 'none', unread: { reason: 'frame', address: 'https://boards.example/acme/1' } } as const;
    const screen = await draw(<Popup {...popupProps('none')} {...actions} onChange={vi.fn()} page={page} />);
    await screen.press(screen.button(/^Open it there$/));
    expect(actions.onOpenPosting).toHaveBeenCalledWith('https://boards.example/acme/1');
  });
});

describe('Popup: my skills', () => {
  it('keeps the chips of the first skills in place while they are pressed', async () => {
    const screen = await openSkills('new-read');
    await screen.press(screen.button(/^Add Python/));
    expect(screen.skill('python')).toBeDefined();
    expect(screen.button(/^Add Python/).getAttribute('aria-pressed')).toBe('true');
  });

  it('leads somebody without a profile to their résumé', async () => {
    const screen = await openSkills('new');
    await screen.press(screen.button(/résumé/));
    expect(actions.onOpenWelcome).toHaveBeenCalledOnce();
  });

  it('does not speak of a panel where there is none', async () => {
    const screen = await open('new-read');
    expect(screen.root.textContent).toContain('Add five skills and Rolescope compares');
    expect(screen.root.textContent).not.toContain('this panel');
  });

  it('shows also a skill that only a posting has named, so that it can be removed', async () => {
    const props = popupProps('new');
    const profile: Profile = { ...props.profile, skills: [{ id: 'unlisted:Quernstone', level: 'working' }] };
    const screen = await draw(<Popup {...props} {...actions} profile={profile} onChange={vi.fn()} />);
    await screen.press(screen.button(/^My skills$/));
    expect(screen.root.querySelector('.family')?.textContent).toBe('OtherQuernstone');
  });

  it('adds the first suggestion on Enter, at the level "working"', async () => {
    const screen = await openSkills('new');
    await screen.type(field(screen), 'pytho');
    expect(field(screen).getAttribute('aria-expanded')).toBe('true');
    await screen.key(field(screen), 'Enter');
    expect(screen.skill('python')).toEqual({ id: 'python', level: 'working' });
    expect(field(screen).value).toBe('');
  });

  it('walks the suggestions with the arrow keys and closes them with Escape', async () => {
    const screen = await openSkills('new');
    await screen.type(field(screen), 's');
    const active = () => screen.root.querySelector('[aria-selected="true"][role="option"]')?.id;
    const first = active();
    await screen.key(field(screen), 'ArrowDown');
    expect(active()).not.toBe(first);
    expect(field(screen).getAttribute('aria-activedescendant')).toBe(active());
    await screen.key(field(screen), 'Escape');
    expect(field(screen).getAttribute('aria-expanded')).toBe('false');
  });

  it('does not lower a skill that is added again', async () => {
    const screen = await openSkills();
    await screen.type(field(screen), 'python');
    await screen.key(field(screen), 'Enter');
    expect(screen.skill('python')).toEqual({ id: 'python', level: 'strong', years: 4 });
  });

  it('raises a level with one press, and sets it with one key', async () => {
    const screen = await openSkills();
    await screen.press(meter(screen, 'Python'));
    expect(screen.skill('python')?.level).toBe('expert');
    await screen.key(meter(screen, 'Python'), '2');
    expect(screen.skill('python')?.level).toBe('working');
    await screen.key(meter(screen, 'Python'), 'ArrowLeft');
    expect(meter(screen, 'Python').getAttribute('aria-valuetext')).toBe('Learning');
  });

  it('keeps years as they are typed and forgets them when they are emptied', async () => {
    const screen = await openSkills();
    await screen.press(screen.button(/^Python/));
    const years = screen.root.querySelector<HTMLInputElement>('.editor input');
    if (!years) throw new Error('no years');
    await screen.type(years, '7');
    expect(screen.skill('python')?.years).toBe(7);
    await screen.type(years, '');
    expect(screen.skill('python')).toEqual({ id: 'python', level: 'strong' });
  });

  it('brings a removed skill back as and where it was', async () => {
    const screen = await openSkills();
    const families = () => [...screen.root.querySelectorAll('.family')].map(({ textContent }) => textContent);
    const before = families();
    await screen.press(screen.button(/^Python/));
    await screen.press(screen.button(/^Remove$/));
    expect(screen.skill('python')).toBeUndefined();
    expect(screen.root.textContent).toContain('Removed “Python”');
    expect(document.activeElement).toBe(screen.button(/^Undo$/));
    await screen.press(screen.button(/^Undo$/));
    expect(screen.skill('python')).toEqual({ id: 'python', level: 'strong', years: 4 });
    await screen.press(screen.button(/^Python/));
    expect(families()).toEqual(before);
  });

  it('forgets a removal once the skill was added again', async () => {
    const screen = await openSkills();
    await screen.key(screen.button(/^Python/), 'Delete');
    await screen.type(field(screen), 'python');
    await screen.key(field(screen), 'Enter');
    expect(screen.root.textContent).not.toContain('Undo');
  });
});

describe('Popup: saved', () => {
  it('opens also a posting that was pasted and stands on no page', async () => {
    const screen = await open('pasted-saved');
    await screen.press(screen.button(/^Saved/));
    await screen.press(screen.button(/^Senior AI Engineer$/));
    expect(actions.onOpenKept).toHaveBeenCalledWith(
      expect.objectContaining({ posting: expect.objectContaining({ url: '' }) }),
    );
  });
});

describe('Popup: this page', () => {
  it('offers to load a page anew that does not answer', async () => {
    const screen = await open('no-answer');
    await screen.press(screen.button(/^Reload the tab$/));
    expect(actions.onReloadTab).toHaveBeenCalled();
  });

  it('hands over what is pasted', async () => {
    const screen = await open('none');
    const text = screen.root.querySelector('textarea');
    if (!text) throw new Error('nowhere to paste');
    await screen.type(text, 'Data Engineer\nBuild pipelines.');
    const form = screen.root.querySelector('form');
    form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    expect(actions.onPaste).toHaveBeenCalledWith({ title: '', text: 'Data Engineer\nBuild pipelines.' });
  });

  it('asks for the sites where the browser keeps them off', async () => {
    const screen = await open('access');
    await screen.press(screen.button(/^Allow on hiring sites$/));
    expect(actions.onAskAccess).toHaveBeenCalledOnce();
  });

  it('moves between tabs with the arrow keys', async () => {
    const screen = await open('read');
    await screen.key(screen.button(/^This page$/), 'ArrowRight');
    expect(screen.button(/^My skills$/).getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(screen.button(/^My skills$/));
  });
});
