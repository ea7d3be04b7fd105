import { useMemo, useState } from 'preact/hooks';
import type { ImportState, OptionsProps, ReviewState } from '../../components/options/props.ts';
import { ImportError, type ImportFailure, readExportFile } from '../../lib/exchange/read-export.ts';
import { type ProfileFile, readProfileFile, readProfileText } from '../../lib/exchange/read-profile-file.ts';
import { t } from '../../lib/i18n/messages.ts';
import { type WeakPhrase, weakPhrases } from '../../lib/match/career/weak-phrases.ts';
import { ImportProblem, type ImportProblemKind } from '../../lib/profile/import/import-problem.ts';
import { type Proposal, proposalsOf, proposalsOfProfile } from '../../lib/profile/import/proposals.ts';
import { readResume } from '../../lib/profile/import/read-resume.ts';
import { emptyProfile, type Profile } from '../../lib/profile/profile.ts';
import { loadReaders } from './load-readers.ts';

type ImportPart = Pick<OptionsProps, 'imported' | 'onFile' | 'onText' | 'onLeaveImport'>;

/** What was read, before a profile is laid beside it. */
interface ReadFile {
  readonly kind: 'read';
  readonly name: string;
  readonly propose: (profile: Profile) => readonly Proposal[];
  readonly unknownKeys: readonly string[];
  readonly phrases: readonly WeakPhrase[];
  readonly postings: number;
}

/**
 * A dropped file or pasted text, read and laid beside the profile, also where that changes in another window meanwhile. Nothing
 * is kept of it but what the user takes.
 */
export function useImport(profile: Profile): ImportPart {
  const [state, setState] = useState<Exclude<ImportState, ReviewState> | ReadFile>({ kind: 'idle' });
  const read = async (name: string, file: () => Promise<ProfileFile>) => {
    setState({ kind: 'reading', name });
    try {
      setState({ kind: 'read', name, ...(await contentsOf(await file())) });
    } catch (error) {
      setState({ kind: 'problem', name, problem: problemOf(error) });
    }
  };
  const imported = useMemo<ImportState>(
    () => (state.kind === 'read' ? { ...state, kind: 'review', proposals: state.propose(profile) } : state),
    [state, profile],
  );
  return {
    imported,
    onFile: (file) => void read(file.name, async () => readProfileFile(file, loadReaders, presentMonth())),
    onText: (text) => void read(t('options.pastedName'), async () => readProfileText(text, presentMonth())),
    onLeaveImport: () => setState({ kind: 'idle' }),
  };
}

type Contents = Pick<ReadFile, 'propose' | 'unknownKeys' | 'phrases' | 'postings'>;

/** @throws ImportProblem where there is nothing to take */
async function contentsOf(file: ProfileFile): Promise<Contents> {
  const contents = await allOf(file);
  if (contents.postings === 0 && contents.propose(emptyProfile).length === 0) throw new ImportProblem('nothing');
  return contents;
}

async function allOf(file: ProfileFile): Promise<Contents> {
  if (file.kind === 'resume') {
    const reading = readResume(file.parts, presentMonth());
    return {
      propose: (profile) => proposalsOf(reading, profile),
      unknownKeys: file.unknownKeys,
      phrases: weakPhrases(file.parts.flatMap(({ heading, lines }) => [...heading, ...lines]).join('\n')),
      postings: 0,
    };
  }
  const { profile: other, jobs } = await readExportFile(file.file);
  return {
    propose: (profile) => (other ? proposalsOfProfile(other, profile) : []),
    unknownKeys: [],
    phrases: [],
    postings: jobs.length,
  };
}

const exportProblems: Partial<Record<ImportFailure, ImportProblemKind>> = {
  'file-newer': 'newer-version',
  'file-too-large': 'too-large',
};

/** What is no problem of a known kind comes of a file that its reader could not make sense of. */
function problemOf(error: unknown): ImportProblemKind {
  if (error instanceof ImportProblem) return error.kind;
  if (!(error instanceof ImportError)) return 'corrupt';
  return exportProblems[error.code] ?? 'corrupt';
}

/** Months since the year 0, where the user is. */
function presentMonth(): number {
  const now = new Date();
  return now.getFullYear() * 12 + now.getMonth();
}
