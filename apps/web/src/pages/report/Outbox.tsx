import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Certainty } from '../../components/certainty/Certainty';
import { formatInstant, formatTime } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import type { KeptReceipt } from './receipts';
import css from './Report.module.css';

interface OutboxProps {
  readonly savedAt: string | undefined;
  readonly receipts: readonly KeptReceipt[];
  readonly onDiscard: () => void;
}

/** What stands on this device: the draft, and the receipts of what has been sent. */
export function Outbox({ savedAt, receipts, onDiscard }: OutboxProps) {
  const { t, language } = useWords('report');
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
