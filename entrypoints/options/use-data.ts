import { useState } from 'preact/hooks';
import type { OptionsProps } from '../../components/options/props.ts';
import { toJsonResume } from '../../lib/exchange/json-resume.ts';
import { type ImportContents, readExportFile } from '../../lib/exchange/read-export.ts';
import { t } from '../../lib/i18n/messages.ts';
import { eraseSaved, importSaved } from '../../lib/library/library.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { eraseStored, replaceKept } from '../../lib/profile/store-changes.ts';
import { download } from '../shared/download.ts';
import { exportJson, fileName } from '../shared/export-files.ts';

type DataPart = Pick<
  OptionsProps,
  'restorable' | 'onBackup' | 'onExportResume' | 'onRestoreFile' | 'onRestore' | 'onCancelRestore' | 'onErase'
>;

interface Surroundings {
  readonly attempt: (act: () => Promise<unknown>) => void;
  /** Says what came of it, in words. */
  readonly notice: (text: string) => void;
  /** Hears that another profile took the place of the one on the page. */
  readonly onReplaced: () => void;
}

/** Everything kept, out to a file, back from one, and away. */
export function useData(profile: Profile, { attempt, notice, onReplaced }: Surroundings): DataPart {
  const [contents, setContents] = useState<ImportContents | null>(null);
  /** The postings first: they come in all or none, and take nothing's place, so that a full disk leaves the profile as it was. */
  const restore = async ({ profile: kept, corrections, jobs }: ImportContents) => {
    const { added, updated, kept: upToDate } = await importSaved(jobs);
    await replaceKept({ profile: kept, corrections });
    if (kept) onReplaced();
    notice(t('options.restored', { added: added.length, updated: updated.length, kept: upToDate.length }));
  };
  return {
    restorable: contents && { skills: contents.profile?.skills.length ?? null, leftOut: contents.leftOut },
    onBackup: () => attempt(() => exportJson(new Date())),
    onExportResume: () => attempt(async () => exportResume(profile, new Date())),
    onRestoreFile: (file) => attempt(async () => setContents(await readExportFile(file))),
    onRestore: () => {
      if (contents) attempt(() => restore(contents));
      setContents(null);
    },
    onCancelRestore: () => setContents(null),
    onErase: () =>
      attempt(async () => {
        await eraseSaved();
        await eraseStored();
        notice(t('options.erased'));
      }),
  };
}

function exportResume(profile: Profile, now: Date): void {
  download(fileName(now, 'json').replace('rolescope', 'resume'), 'application/json', toJsonResume(profile, now));
}
