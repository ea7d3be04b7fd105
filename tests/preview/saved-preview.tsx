import { render } from 'preact';
import { useState } from 'preact/hooks';
import css from '../../components/saved/saved.css?inline';
import { Saved } from '../../components/saved/saved.tsx';
import { adoptStyle } from './page-style.ts';
import { match } from './sample.ts';
import { savedOf, savedProps } from './saved-states.ts';

const nothing = () => undefined;

function SavedPreview({ name }: { readonly name: string }) {
  const start = savedProps(name);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const open = start.entries.find(({ row }) => row.key === openKey);
  return (
    <Saved
      {...start}
      detail={open ? { saved: savedOf(open.row), match, terms: match, applied: [] } : null}
      onOpen={setOpenKey}
      onStatus={nothing}
      onNotes={nothing}
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
