import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../components/saved/props.ts';
import { learnNext, type SkillToLearn } from '../../lib/match/career/learn-next.ts';
import type { Profile } from '../../lib/profile/profile.ts';

/** Long enough for the list to be drawn, and for quick edits to come to an end; milliseconds. */
const pause = 200;

/** What to learn for the saved postings, some time after they or the profile have changed: hundreds of them take a tenth of a second. */
export function useToLearn(profile: Profile, entries: readonly Entry[], year: number): readonly SkillToLearn[] {
  const [toLearn, setToLearn] = useState<readonly SkillToLearn[]>([]);
  useEffect(() => {
    const analyses = entries.map(({ row }) => row.analysis);
    const timer = setTimeout(() => setToLearn(learnNext(profile, analyses, year)), pause);
    return () => clearTimeout(timer);
  }, [profile, entries, year]);
  return toLearn;
}
