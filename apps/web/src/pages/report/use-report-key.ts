import { useRef } from 'react';
import { newKey } from '../../api/idempotency';
import { isOutcomeOpen } from '../../api/problem';
import { dropDraft, readDraft, writeDraft } from '../../drafts/draft-store';

export const REPORT_KEY = 'report.key';

/** The key of the report in hand, kept beside its draft: sending it again after a broken line is the same report. */
export function useReportKey(userId: string) {
  const key = useRef(readDraft<string>(userId, REPORT_KEY)?.values ?? newKey());
  return {
    /** After a refusal the content changes, and another content needs another key. */
    forSending: (before: Error | null): string => {
      if (before !== null && !isOutcomeOpen(before)) key.current = newKey();
      writeDraft(userId, REPORT_KEY, key.current);
      return key.current;
    },
    drop: (): void => dropDraft(userId, REPORT_KEY),
  };
}
