import { Button } from '@mantine/core';
import type { ReportAnswer } from '../../api/model';
import { Certainty } from '../../components/certainty/Certainty';
import { Facts } from '../../components/facts/Facts';
import { formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import css from './Report.module.css';
import { LinkButton } from '../../components/page/LinkButton';

/** The signed receipt: the reporter's proof that the report was taken, and when. */
export function Receipt({
  answer,
  onAnother,
}: {
  readonly answer: ReportAnswer;
  readonly onAnother: () => void;
}) {
  const { t, language } = useWords('report');
  const { claimNumber, receipt } = answer;
  const when = formatInstant(receipt.signedAt, language);
  return (
    <div className={css.receipt} role="status" data-claim={claimNumber}>
      <div>
        <Certainty step="proven">{t('received')}</Certainty>
      </div>
      <h2>{t('receiptTitle')}</h2>
      <p>{t('receiptText', { claim: claimNumber, when })}</p>
      <Facts
        rows={[
          [t('claim'), claimNumber],
          [t('receiptId'), receipt.receiptId],
          [t('signedAt'), when],
          [
            t('signature'),
            <span
              key="signature"
              className={css.signature}
            >{`${receipt.algorithm} ${receipt.signature}`}</span>,
          ],
        ]}
      />
      <div className={css.actions}>
        <LinkButton to="/claims/$claimNumber" params={{ claimNumber }}>
          {t('openClaim')}
        </LinkButton>
        <Button
          variant="default"
          component="a"
          href={receiptFile(answer)}
          download={`${claimNumber}-receipt.json`}
        >
          {t('downloadReceipt')}
        </Button>
        <Button variant="subtle" onClick={onAnother}>
          {t('another')}
        </Button>
      </div>
    </div>
  );
}

const receiptFile = (answer: ReportAnswer): string =>
  `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify({ claimNumber: answer.claimNumber, ...answer.receipt }, null, 2))}`;
