import { useState } from 'preact/hooks';
import type { Entry, SavedProps } from '../../components/saved/props.ts';
import { replaceCorrections, replaceProfile } from '../../lib/profile/store-changes.ts';
import { exportCsv, exportJson } from '../shared/export-files.ts';
import { type Imported, importFile, type Present } from './import-file.ts';
import type { NoticeHolder } from './use-notice.ts';

type TransferPart = Pick<SavedProps, 'onExport' | 'onImport' | 'onUseImportedProfile' | 'onUseImportedCorrections'>;

/** Everything saved, out as files and in again. */
export function useTransfer(
  entries: readonly Entry[],
  present: Present,
  { notice, attempt, setNotice }: NoticeHolder,
): TransferPart {
  const [imported, setImported] = useState<Imported | null>(null);
  /** Takes what was used off the offer; the rest of it stands. */
  const used = (part: 'profileSkills' | 'corrections') =>
    setNotice(notice?.kind === 'imported' ? { ...notice, [part]: null } : null);
  return {
    onExport: (format) =>
      attempt(async () => (format === 'csv' ? exportCsv(entries, new Date()) : exportJson(new Date()))),
    onImport: (file) =>
      attempt(async () => {
        const result = await importFile(file, present);
        setImported(result);
        setNotice(result.notice);
      }),
    onUseImportedProfile: () =>
      attempt(async () => {
        if (imported?.profile) await replaceProfile(imported.profile);
        used('profileSkills');
      }),
    onUseImportedCorrections: () =>
      attempt(async () => {
        if (imported?.corrections) await replaceCorrections(imported.corrections);
        used('corrections');
      }),
  };
}
