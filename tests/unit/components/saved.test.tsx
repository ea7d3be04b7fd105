// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import type { Detail, SavedProps } from '../../../components/saved/props.ts';
import { Saved } from '../../../components/saved/saved.tsx';
import { match } from '../../preview/sample.ts';
import { savedOf, savedProps } from '../../preview/saved-states.ts';
import { draw, type Screen } from './screen.ts';

const actions = {
  onStatus: vi.fn(),
  onNotes: vi.fn(),
  onRemove: vi.fn(),
  onUndoRemove: vi.fn(),
  onHaveSkill: vi.fn(),
  onCorrect: vi.fn(),
  onExport: vi.fn(),
  onImport: vi.fn(),
  onUseImportedProfile: vi.fn(),
  onUseImportedCorrections: vi.fn(),
  onDismissNotice: vi.fn(),
} satisfies Partial<SavedProps>;

/** The saved page over a library that keeps notes, and gives the text of a posting when it is opened. */
function page(state: string) {
  function Page() {
    const props = savedProps(state);
    const [entries, setEntries] = useState(props.entries);
    const [detail, setDetail] = useState<Detail | null>(null);
    const open = (key: string | null) => {
      const entry = entries.find(({ row }) => row.key === key);
      setDetail(entry ? { saved: savedOf(entry.row), match, terms: match, applied: [] } : null);
    };
    const keepNotes = (key: string, notes: string) => {
      actions.onNotes(key, notes);
      setEntries((all) =>
        all.map((entry) => (entry.row.key === key ? { ...entry, row: { ...entry.row, notes } } : entry)),
      );
    };
    return <Saved {...props} {...actions} entries={entries} detail={detail} onOpen={open} onNotes={keepNotes} />;
  }
  return draw(<Page />);
}

function titles({ root }: Screen): (string | null)[] {
  return [...root.querySelectorAll('.title')].map((title) => title.textContent);
}

function field<T extends Element>({ root }: Screen, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

describe('Saved', () => {
  it('lists what was saved with its counts and stage', async () => {
    const { root } = await page('list');
    expect(root.textContent).toContain('Saved 6');
    const first = root.querySelector('tbody')?.textContent;
    expect(first).toContain('Senior AI Engineer');
    expect(first).toContain('LLM engineering');
    expect(first).toContain('6/9 2 near');
  });

  it('says what to learn for them, where there is a profile to learn from', async () => {
    expect((await page('list')).root.textContent).toMatch(
      /Learn next.*Kubernetes.*turns 2 saved postings into matches/,
    );
    expect((await page('no-profile')).root.textContent).not.toContain('Learn next');
  });

  it('sorts by a column and says so', async () => {
    const screen = await page('list');
    await screen.press(screen.button(/^Posting$/));
    expect(titles(screen)[0]).toBe('Engineer');
    expect(screen.root.querySelector('th[aria-sort]')?.textContent).toBe('Posting');
    expect(screen.root.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('says so where nothing fits the search, and clears it', async () => {
    const screen = await page('list');
    await screen.type(field(screen, 'input[type="search"]'), 'zebra');
    expect(screen.root.textContent).toContain('No saved posting fits');
    await screen.press(screen.button(/^Clear search/));
    expect(titles(screen)).toHaveLength(6);
  });

  it('opens a posting in place: its text, its verdict with sentences, its notes', async () => {
    const screen = await page('list');
    await screen.press(screen.button(/^Senior AI Engineer/));
    expect(field(screen, '.copy').textContent).toContain('You will own the retrieval and agent layer');
    await screen.press(screen.button(/^Pinecone/));
    expect(field(screen, '.quote mark').textContent).toBe('Pinecone');
    expect(field<HTMLAnchorElement>(screen, 'a.button').href).toBe('https://www.linkedin.com/jobs/view/4200000001/');
  });

  it('says that a text can no longer be read, and still takes notes on it', async () => {
    const props = savedProps('list');
    const screen = await draw(
      <Saved {...props} {...actions} openFirst="linkedin:0" unreadable="linkedin:0" onOpen={vi.fn()} />,
    );
    expect(screen.root.textContent).toContain('can no longer be read');
    await screen.type(field(screen, '.detail textarea'), 'They called.');
    await screen.press(screen.button(/^Senior AI Engineer/));
    expect(actions.onNotes).toHaveBeenCalledWith('linkedin:0', 'They called.');
  });

  it('keeps notes also where the posting is closed before a pause', async () => {
    const screen = await page('list');
    await screen.press(screen.button(/^Senior AI Engineer/));
    await screen.type(field(screen, '.detail textarea'), 'Ask about on-call.');
    await screen.press(screen.button(/^Senior AI Engineer/));
    expect(actions.onNotes).toHaveBeenCalledWith('linkedin:0', 'Ask about on-call.');
  });

  it('shows the notes as they are now where a search hid the open posting for a while', async () => {
    const screen = await page('list');
    await screen.press(screen.button(/^Senior AI Engineer/));
    await screen.type(field(screen, '.detail textarea'), 'Ask about on-call.');
    await screen.type(field(screen, 'input[type="search"]'), 'Nordlake');
    await screen.type(field(screen, 'input[type="search"]'), '');
    expect(field<HTMLTextAreaElement>(screen, '.detail textarea').value).toBe('Ask about on-call.');
  });

  it('keeps a stage as soon as it is chosen', async () => {
    const screen = await page('list');
    const select = field<HTMLSelectElement>(screen, 'select[aria-label="Stage of MLOps Engineer"]');
    select.value = 'offer';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(actions.onStatus).toHaveBeenCalledWith('linkedin:1', 'offer');
  });

  it('offers to undo a deletion, and tells what an import left out and why', async () => {
    const removed = await page('removed');
    await removed.press(removed.button(/^Undo$/));
    expect(actions.onUndoRemove).toHaveBeenCalledOnce();
    // The notice goes, and the keyboard goes on from the top of the list.
    expect(document.activeElement?.textContent).toBe('Saved 6');
    const { root } = await page('imported');
    expect(root.textContent).toContain('12 new, 3 updated, 24 already up to date');
    expect(root.textContent).toContain('Job 7 (Data Engineer) Its “status” is missing or not as it should be.');
  });

  it('draws a long list in parts', async () => {
    const screen = await page('many');
    expect(titles(screen)).toHaveLength(100);
    await screen.press(screen.button(/^Show 100 more$/));
    expect(titles(screen)).toHaveLength(200);
    await screen.press(screen.button(/^Show 50 more$/));
    expect(titles(screen)).toHaveLength(250);
  });
});
