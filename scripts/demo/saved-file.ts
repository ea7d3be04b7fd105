import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analysePosting } from '../../lib/analysis/analyse-posting.ts';
import { toJson } from '../../lib/exchange/json.ts';
import type { SavedPosting } from '../../lib/library/saved-posting.ts';
import type { Status } from '../../lib/library/statuses.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { root } from '../tools.ts';

interface Row extends Omit<Posting, 'site' | 'jobId' | 'url' | 'postedText' | 'provenance'> {
  readonly status: Status;
  readonly daysAgo: number;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** An export file of the bundled sample postings, as if they had been saved over the last weeks. */
export function savedFile(now: Date): string {
  const rows = JSON.parse(readFileSync(join(root, 'demo', 'saved.json'), 'utf8')) as Row[];
  return toJson({ jobs: rows.map((row, index) => savedPosting(row, index, now)) }, 'Rolescope demo', now);
}

function savedPosting({ status, daysAgo, ...said }: Row, index: number, now: Date): SavedPosting {
  const jobId = String(4100200301 + index);
  const url = `https://www.linkedin.com/jobs/view/${jobId}/`;
  const posting = { ...said, site: 'linkedin', jobId, url, postedText: null, provenance: {} };
  const savedAt = new Date(now.getTime() - daysAgo * dayMilliseconds).toISOString();
  return {
    key: `linkedin:${jobId}`,
    posting,
    analysis: analysePosting(posting),
    status,
    notes: '',
    savedAt,
    updatedAt: savedAt,
    appliedAt: status === 'saved' ? null : savedAt,
  };
}
