import { Button } from '@mantine/core';
import { IconDownload, IconFilePlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { PAYMENT_FILE_STATE_LABELS, PAYMENT_FILE_STOP_LABELS } from '@jkk/domain/words/payouts';
import type { FileBank, PaymentFile } from '../../api/model';
import { makePaymentFile, takePaymentFile, usePaymentFiles } from '../../api/payment-files';
import { keys } from '../../api/query-client';
import { useStep } from '../../api/use-step';
import { Certainty } from '../../components/certainty/Certainty';
import { Grid, cell } from '../../components/grid/Grid';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { LoadFailed } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { bankName, labelOf } from '../../format/labels';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { saveFile } from './save-file';

/** Banks that are told to pay by files: what waits there, the files, and what became of their payments. */
export function PaymentFiles() {
  const { t } = useWords('items');
  const query = usePaymentFiles();
  if (query.isError && query.data === undefined) {
    return <LoadFailed title={t('payTitle')} error={query.error} onRetry={() => void query.refetch()} />;
  }
  const { banks = [], items = [] } = query.data ?? {};
  if (banks.length === 0 && items.length === 0) return null;
  return (
    <Section title={t('payTitle')} note={t('payNote')}>
      {banks.map((bank) => (
        <Waiting key={bank.bankCode} bank={bank} />
      ))}
      {items.length === 0 ? (
        <p style={{ padding: '0 16px 12px' }}>{t('payNone')}</p>
      ) : (
        <Grid
          small
          entries
          caption={t('payTitle')}
          columns={[
            { id: 'bank', label: 'Bank', width: '150px' },
            { id: 'asked', label: t('payAsked'), width: '220px' },
            { id: 'sum', label: t('paySum'), width: '200px', right: true },
            { id: 'state', label: t('payState') },
            { id: 'take', label: '', width: '200px', right: true },
          ]}
        >
          <tbody>
            {items.map((file) => (
              <FileRow key={file.fileId} file={file} />
            ))}
          </tbody>
        </Grid>
      )}
    </Section>
  );
}

function Waiting({
  bank: { bankCode, version, sending, waitingCount, waitingAmount },
}: {
  readonly bank: FileBank;
}) {
  const { t } = useWords('items');
  const { user } = useSession();
  const queryClient = useQueryClient();
  const make = useStep({
    send: (code: string, key) => makePaymentFile(code, key),
    onDone: () => {
      void queryClient.invalidateQueries({ queryKey: ['payouts'] });
      return queryClient.invalidateQueries({ queryKey: keys.paymentFiles });
    },
  });
  return (
    <>
      <div
        data-file-bank={bankCode}
        style={{ display: 'flex', gap: 12, alignItems: 'center', padding: '12px 16px', flexWrap: 'wrap' }}
      >
        <span>
          <b>{bankName(bankCode)}</b> ({version}):{' '}
          {waitingCount === 0
            ? t('payNothingWaits')
            : t('payWaits', { count: waitingCount, total: rupiahText(waitingAmount) })}
        </span>
        {!sending && <Certainty step="said">{t('payStopped')}</Certainty>}
        {user.roles.includes('FINANCE_MAKER') && sending && waitingCount > 0 && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFilePlus size={15} aria-hidden />}
            loading={make.isPending}
            onClick={() => make.mutate(bankCode)}
          >
            {t('payMake', { bank: bankName(bankCode) })}
          </Button>
        )}
      </div>
      <ProblemNotice error={make.error} />
    </>
  );
}

function FileRow({ file }: { readonly file: PaymentFile }) {
  const { t, language } = useWords('items');
  const { bankCode, requestedAt, requestedByName, count, total, version, messageId } = file;
  return (
    <tr data-payment-file={file.fileId}>
      <td className={cell.firstS}>{bankName(bankCode)}</td>
      <td className={cell.thirdS}>
        {formatInstant(requestedAt, language)} <small>{requestedByName}</small>
      </td>
      <td className={`${cell.right} ${cell.rightS}`}>
        {count > 0 && t('payCount', { count, total: rupiahText(total) })}
      </td>
      <td className={cell.lastS}>
        <FileState file={file} /> {version !== null && <small>{messageId}</small>}
      </td>
      <td className={`${cell.right} ${cell.fourthS}`}>{file.mayHandOver && <Take file={file} />}</td>
    </tr>
  );
}

function FileState({ file }: { readonly file: PaymentFile }) {
  const { t, say, language } = useWords('items');
  const { state, stop, handedOverAt, handedOverByName, paidCount, failedCount } = file;
  const label = say(labelOf(PAYMENT_FILE_STATE_LABELS, state));
  if (stop !== null) return `${label}: ${say(labelOf(PAYMENT_FILE_STOP_LABELS, stop))}`;
  if (handedOverAt === null) return label;
  return (
    <>
      {t('payHandedOver', { by: handedOverByName ?? '', at: formatInstant(handedOverAt, language) })}{' '}
      {paidCount + failedCount > 0 && t('payAnswered', { paid: paidCount, failed: failedCount })}
    </>
  );
}

function Take({ file: { fileId, messageId } }: { readonly file: PaymentFile }) {
  const { t } = useWords('items');
  const queryClient = useQueryClient();
  const take = useStep({
    send: (id: string) => takePaymentFile(id),
    onDone: (content) => {
      saveFile(content, `${messageId}.xml`);
      return queryClient.invalidateQueries({ queryKey: keys.paymentFiles });
    },
  });
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDownload size={15} aria-hidden />}
        loading={take.isPending}
        onClick={() => take.mutate(fileId)}
      >
        {t('payTake')}
      </Button>
      <ProblemNotice error={take.error} />
    </>
  );
}
