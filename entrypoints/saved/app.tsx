import { useMemo, useState } from 'preact/hooks';
import { Saved } from '../../components/saved/saved.tsx';
import { setNotes, setStatus, watchSaved } from '../../lib/library/library.ts';
import { emptyProfile } from '../../lib/profile/profile.ts';
import { changeCorrections, changeProfile } from '../../lib/profile/store-changes.ts';
import { askedPosting } from '../shared/saved-address.ts';
import { useCorrections, useProfile, useSaved } from '../shared/use-stored.ts';
import { savedJudge } from './judge-saved.ts';
import { useDamage } from './use-damage.ts';
import { useDetail } from './use-detail.ts';
import { useNotice } from './use-notice.ts';
import { useRemoval } from './use-removal.ts';
import { useToLearn } from './use-to-learn.ts';
import { useTransfer } from './use-transfer.ts';

/** Wires the saved page to the library and the profile. */
export function App() {
  const holder = useNotice();
  const { notice, setNotice, report, attempt } = holder;
  const [openKey, setOpenKey] = useState(() => askedPosting(location.hash));
  const stored = useProfile(report);
  const profile = stored ?? emptyProfile;
  const saved = useSaved(watchSaved, report);
  const { detail, unreadable } = useDetail(openKey, report);
  const corrections = useCorrections(report);
  const year = new Date().getFullYear();
  const judge = useMemo(() => savedJudge(profile, corrections, year), [profile, corrections, year]);
  const entries = useMemo(
    () => (saved ?? []).map(judge).map(({ saved: row, match, terms }) => ({ row, match, terms })),
    [saved, judge],
  );
  const toLearn = useToLearn(profile, entries, year);
  const dismissDamage = useDamage(holder);
  const removal = useRemoval(holder);
  const transfer = useTransfer(entries, { profile, corrections }, holder);
  // Drawn once both are read, so that a full list does not flash as an empty one.
  if ((saved === null || stored === null) && notice === null) return null;
  return (
    <Saved
      {...removal}
      {...transfer}
      entries={entries}
      toLearn={toLearn}
      openFirst={askedPosting(location.hash)}
      detail={detail && judge(detail)}
      unreadable={unreadable}
      notice={notice}
      now={new Date()}
      onOpen={setOpenKey}
      onStatus={(key, status) => attempt(() => setStatus(key, status, new Date()))}
      onNotes={(key, notes) => attempt(() => setNotes(key, notes, new Date()))}
      onHaveSkill={(id) => attempt(() => changeProfile({ kind: 'have-skill', id }))}
      onCorrect={(change) => attempt(() => changeCorrections(change))}
      onDismissNotice={() => (notice?.kind === 'damage' ? dismissDamage() : setNotice(null))}
    />
  );
}
