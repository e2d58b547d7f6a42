import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { keys } from '../../api/query-client';
import { Certainty } from '../../components/certainty/Certainty';
import { formatInstant, formatTime } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { deviceStore } from '../../outbox/device-store';
import type { WaitingReport } from '../../outbox/outbox';
import { useOutbox } from '../../outbox/use-outbox';
import { useSession } from '../../session/session-context';
import { readReceipts } from './receipts';
import css from './Report.module.css';

interface OutboxProps {
  readonly savedAt: string | undefined;
  readonly onDiscard: () => void;
  readonly onReopen: (report: WaitingReport) => void;
}

/** What stands on this device: the draft, what waits for a line, and the receipts of what has been sent. */
export function Outbox({ savedAt, onDiscard, onReopen }: OutboxProps) {
  const { t, language } = useWords('report');
  const { user } = useSession();
  // Read again whenever something has left the queue.
  useOutbox(user.id);
  const receipts = readReceipts(user.id);
  return (
    <>
      <div className={css.boxHead}>
        <h2>{t('drafts')}</h2>
        <span className={css.faint}>{t('device')}</span>
      </div>
      <div className={`${css.box} ${css.boxDraft}`}>
        <Certainty step="draft">{t('draft')}</Certainty>
        <p>{savedAt === undefined ? t('draftEmpty') : t('draftOnly')}</p>
        {savedAt !== undefined && (
          <>
            <small>{t('savedAt', { time: formatTime(savedAt, language) })}</small>
            <Button variant="subtle" size="xs" onClick={onDiscard} ml={-9}>
              {t('discard')}
            </Button>
          </>
        )}
      </div>
      <Queue hasDraft={savedAt !== undefined} onReopen={onReopen} />
      {receipts.map((receipt) => (
        <div key={receipt.receiptId} className={`${css.box} ${css.boxProven}`}>
          <Certainty step="proven">{t('received')}</Certainty>
          <p>{receipt.claimNumber}</p>
          <small>
            {formatInstant(receipt.signedAt, language)}, {t('receipt', { id: receipt.receiptId.slice(0, 8) })}
          </small>
          <Link to="/claims/$claimNumber" params={{ claimNumber: receipt.claimNumber }} className={css.link}>
            {t('openClaim')}
          </Link>
        </div>
      ))}
      <p className={css.faint}>{t('outboxHelp')}</p>
    </>
  );
}

interface QueueProps {
  /** The form holds another patient, whom nothing may take the place of. */
  readonly hasDraft: boolean;
  readonly onReopen: (report: WaitingReport) => void;
}

/** Every report that waits, newest first and never paged: it has no claim number and no receipt yet. */
function Queue({ hasDraft, onReopen }: QueueProps) {
  const { user } = useSession();
  const queryClient = useQueryClient();
  const queue = useOutbox(user.id);
  const reopen = async (report: WaitingReport): Promise<void> => {
    // The form holds it before the queue lets it go: a crash in between leaves it in both.
    onReopen(report);
    await deviceStore.removeReport(report.id);
    await queryClient.invalidateQueries({ queryKey: keys.outbox(user.id) });
  };
  return [...(queue.data ?? [])]
    .toReversed()
    .map((report) => (
      <QueuedReport
        key={report.id}
        report={report}
        hasDraft={hasDraft}
        onReopen={() => void reopen(report)}
      />
    ));
}

interface QueuedReportProps {
  readonly report: WaitingReport;
  readonly hasDraft: boolean;
  readonly onReopen: () => void;
}

function QueuedReport({
  report: { id, name, queuedAt, refused, body },
  hasDraft,
  onReopen,
}: QueuedReportProps) {
  const { t, language } = useWords('report');
  const files = Array.isArray(body['documents']) ? body['documents'].length : 0;
  return (
    <div className={`${css.box} ${css.boxQueued}`} data-queued={id}>
      <Certainty step="way">{t('queued')}</Certainty>
      <p>{name}</p>
      <small>
        {t('queuedAt', { when: formatInstant(queuedAt, language) })}
        {files > 0 && ` · ${t('filesCount', { count: files })}`}
      </small>
      <small>{t(refused === undefined ? 'queuedOnly' : 'mendText')}</small>
      {refused !== undefined && (
        <>
          {hasDraft && <small>{t('mendLater')}</small>}
          <Button variant="subtle" size="xs" ml={-9} disabled={hasDraft} onClick={onReopen}>
            {t('mendOpen')}
          </Button>
        </>
      )}
    </div>
  );
}
