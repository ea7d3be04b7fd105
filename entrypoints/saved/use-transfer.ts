import { useState } from 'preact/hooks';
import type { Entry, SavedProps } from '../../components/saved/props.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { replaceProfile } from '../../lib/profile/store-changes.ts';
import { exportCsv, exportJson } from './export-files.ts';
import { importFile } from './import-file.ts';
import type { NoticeHolder } from './use-notice.ts';

/** Everything saved, out as files and in again. */
export function useTransfer(
  entries: readonly Entry[],
  profile: Profile,
  { attempt, setNotice }: NoticeHolder,
): Pick<SavedProps, 'onExport' | 'onImport' | 'onUseImportedProfile'> {
  const [imported, setImported] = useState<Profile | null>(null);
  return {
    onExport: (format) =>
      attempt(async () => (format === 'csv' ? exportCsv(entries, new Date()) : exportJson(new Date()))),
    onImport: (file) =>
      attempt(async () => {
        const result = await importFile(file, profile);
        setImported(result.profile);
        setNotice(result.notice);
      }),
    onUseImportedProfile: () =>
      attempt(async () => {
        if (imported) await replaceProfile(imported);
        setNotice(null);
      }),
  };
}
