import { tracks } from '../../lib/taxonomy/tracks.ts';
import { verdictWords } from '../shared/words.ts';
import { mustHaveCount, words as verdict } from '../verdict/words.ts';
import type { Reviewed } from './props.ts';

interface GlanceProps {
  readonly reviewed: Reviewed;
  readonly onShow: () => void;
}

/** This page's verdict in two lines; it follows every edit of the profile. */
export function Glance({ reviewed, onShow }: GlanceProps) {
  const { posting, analysis, match } = reviewed;
  const counts = match?.counts.required;
  const all = counts ? counts.have + counts.near + counts.missing : 0;
  const line = [
    counts && all > 0 ? mustHaveCount(counts.have, all, counts.near) : '',
    [posting.title, posting.company].filter(Boolean).join(', '),
  ];
  return (
    <button type="button" class="glance" onClick={onShow}>
      <span>
        <strong>{analysis.track ? tracks[analysis.track.id].name : verdict.unclearTrack}</strong>
        {match && <> · {verdictWords[match.verdict]}</>}
      </span>
      <span class="muted small">{line.filter(Boolean).join(' — ')}</span>
    </button>
  );
}
