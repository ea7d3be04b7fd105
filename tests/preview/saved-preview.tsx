import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../components/saved/props.ts';
import css from '../../components/saved/saved.css?inline';
import { Saved } from '../../components/saved/saved.tsx';
import { adoptStyle } from './page-style.ts';
import { match } from './sample.ts';
import { savedOf, savedProps } from './saved-states.ts';

const nothing = () => undefined;

function withNotesOfAnotherWindow(entry: Entry): Entry {
  return { ...entry, row: { ...entry.row, notes: 'Call with Ana on Thursday. Ask about the on-call rota.' } };
}

function SavedPreview({ name }: { readonly name: string }) {
  const start = savedProps(name);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [entries, setEntries] = useState(start.entries);
  const overtake = () => name === 'contested' && setEntries(entries.map(withNotesOfAnotherWindow));
  const open = entries.find(({ row }) => row.key === openKey);
  return (
    <Saved
      {...start}
      entries={entries}
      detail={open ? { saved: savedOf(open.row), match, terms: match, applied: [] } : null}
      onOpen={setOpenKey}
      onStatus={nothing}
      onNotes={overtake}
      onRemove={nothing}
      onUndoRemove={nothing}
      onHaveSkill={nothing}
      onCorrect={nothing}
      onExport={nothing}
      onImport={nothing}
      onUseImportedProfile={nothing}
      onUseImportedCorrections={nothing}
      onDismissNotice={nothing}
    />
  );
}

export function mountSaved(name: string): void {
  adoptStyle(css);
  render(<SavedPreview name={name} />, document.body);
}
