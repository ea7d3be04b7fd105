import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/messages.ts';

interface ReportButtonProps {
  /** Copies the report; false where the browser did not allow it; rejects where the page has gone. */
  readonly onReport: () => Promise<boolean>;
}

/** Copies what was tried on a page that was not read in full, and says so. The report holds no page content. */
export function ReportButton({ onReport }: ReportButtonProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <p class="report">
      <button type="button" class="button" onClick={() => void onReport().then(setCopied, () => setCopied(false))}>
        {t('shared.report')}
      </button>
      <span class="small muted" role="status">
        {copied !== null && (copied ? t('shared.reportCopied') : t('shared.reportNotCopied'))}
      </span>
    </p>
  );
}
