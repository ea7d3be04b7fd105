// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import type { OptionsProps } from '../../../components/options/props.ts';
import { optionsProps } from '../../preview/options-states.ts';
import { draw } from './screen.ts';

const actions = {
  onChange: vi.fn(),
  onUndo: vi.fn(),
  onFile: vi.fn(),
  onText: vi.fn(),
  onTake: vi.fn(),
  onLeaveImport: vi.fn(),
  onRemoveCorrection: vi.fn(),
  onShowAgain: vi.fn(),
  onSettings: vi.fn(),
  onWithdrawSite: vi.fn(),
  onBackup: vi.fn(),
  onExportResume: vi.fn(),
  onRestoreFile: vi.fn(),
  onRestore: vi.fn(),
  onCancelRestore: vi.fn(),
  onErase: vi.fn(),
  onWelcomed: vi.fn(),
  onDismissNotice: vi.fn(),
} satisfies Partial<OptionsProps>;

const open = (state: string) => draw(<Options {...optionsProps(state)} {...actions} />);

describe('Options: the review of a file', () => {
  it('shows the line behind each proposal, and ticks nothing that would replace what is there', async () => {
    const { root } = await open('review');
    const rows = [...root.querySelectorAll('.review li')];
    const boxOf = (text: RegExp) => rows.find((row) => text.test(row.textContent ?? ''))?.querySelector('input');
    expect(rows.find((row) => /Airflow/.test(row.textContent ?? ''))?.textContent).toContain('Moved the nightly jobs');
    expect(boxOf(/^Airflow/)?.checked).toBe(true);
    expect(boxOf(/^Python.*Strong.*→.*Expert/)?.checked).toBe(false);
  });

  // SQL is ticked from the start: the file adds to it when it was last used.
  it('takes what is ticked and no more', async () => {
    const screen = await open('review');
    await screen.press(screen.button(/^Tick none$/));
    const box = [...screen.root.querySelectorAll('.review label')].find((each) => /^Java/.test(each.textContent ?? ''));
    await screen.press(box?.querySelector('input') ?? screen.root);
    await screen.press(screen.button(/^Add 2$/));
    const [taken] = actions.onTake.mock.lastCall ?? [];
    expect(taken.map(({ id }: { id: string }) => id)).toEqual(['skill:java', 'skill:sql']);
  });
});

describe('Options: the data', () => {
  it('erases only after a second press that says so', async () => {
    const screen = await open('full');
    await screen.press(screen.button(/^Erase everything$/));
    expect(actions.onErase).not.toHaveBeenCalled();
    await screen.press(screen.button(/^Yes, erase everything$/));
    expect(actions.onErase).toHaveBeenCalledOnce();
  });

  it('lists the corrections, the last one first, each removable', async () => {
    const screen = await open('full');
    const [first] = screen.root.querySelectorAll('#corrections li button');
    await screen.press(first ?? screen.root);
    expect(actions.onRemoveCorrection).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'level', skill: 'kubernetes' }),
    );
  });
});

describe('Options: the sites', () => {
  it('gives back a paused site, and stops reading one that was chosen', async () => {
    const screen = await open('full');
    await screen.press(screen.button(/^Over the page again: www\.indeed\.com$/));
    expect(actions.onShowAgain).toHaveBeenCalledExactlyOnceWith('www.indeed.com');
    await screen.press(screen.button(/^Stop: jobs\.example\.org$/));
    expect(actions.onWithdrawSite).toHaveBeenCalledWith('https://jobs.example.org/*');
  });
});
