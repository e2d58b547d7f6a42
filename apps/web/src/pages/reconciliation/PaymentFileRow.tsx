import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { PAYMENT_FILE_STATE_LABELS, PAYMENT_FILE_STOP_LABELS } from '@jkk/domain/words/payouts';
import type { PaymentFile } from '../../api/model';
import { takePaymentFile, withdrawPaymentFile } from '../../api/payment-files';
import { keys } from '../../api/query-client';
import { useStep } from '../../api/use-step';
import { cell } from '../../components/grid/Grid';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { formatInstant } from '../../format/dates';
import { bankName, labelOf } from '../../format/labels';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { NoteStep } from './NoteStep';
import { saveFile } from './save-file';

/** A file of payments: what stands in it, who has had it, and what the reader may do with it. */
export function PaymentFileRow({ file }: { readonly file: PaymentFile }) {
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
      <td className={`${cell.right} ${cell.fourthS}`}>
        {file.mayHandOver && (file.handedOverAt === null ? <Take file={file} /> : <TakeAgain file={file} />)}
        {file.mayWithdraw && <Withdraw file={file} />}
      </td>
    </tr>
  );
}

function FileState({ file }: { readonly file: PaymentFile }) {
  const { t, say, language } = useWords('items');
  const { state, stop, takings, paidCount, failedCount, withdrawalProposal: proposal } = file;
  const label = say(labelOf(PAYMENT_FILE_STATE_LABELS, state));
  if (stop !== null) return `${label}: ${say(labelOf(PAYMENT_FILE_STOP_LABELS, stop))}`;
  if (file.withdrawnAt !== null) {
    return t('payWithdrawn', {
      by: file.withdrawnByName ?? '',
      at: formatInstant(file.withdrawnAt, language),
    });
  }
  if (proposal !== null) {
    return (
      <>
        {label}. {t('payWithdrawalProposed', { by: proposal.decidedByName, note: proposal.note })}
      </>
    );
  }
  if (takings.length === 0) return label;
  return (
    <>
      {takings.map(({ takenAt, takenByName, reason }) => (
        <span key={takenAt}>
          {t(reason === null ? 'payHandedOver' : 'payTakenAgain', {
            by: takenByName,
            at: formatInstant(takenAt, language),
            reason: reason ?? '',
          })}{' '}
        </span>
      ))}
      {paidCount + failedCount > 0 && t('payAnswered', { paid: paidCount, failed: failedCount })}
    </>
  );
}

interface OfFile {
  readonly file: PaymentFile;
}

const save = async ({ fileId, messageId }: PaymentFile, reason?: string): Promise<void> =>
  saveFile(await takePaymentFile(fileId, reason), `${messageId}.xml`);

function Take({ file }: OfFile) {
  const { t } = useWords('items');
  const queryClient = useQueryClient();
  const take = useStep({
    send: (taken: PaymentFile) => save(taken),
    onDone: () => queryClient.invalidateQueries({ queryKey: keys.paymentFiles }),
  });
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDownload size={15} aria-hidden />}
        loading={take.isPending}
        onClick={() => take.mutate(file)}
      >
        {t('payTake')}
      </Button>
      <ProblemNotice error={take.error} />
    </>
  );
}

function TakeAgain({ file }: OfFile) {
  const { t } = useWords('items');
  return (
    <NoteStep
      about={file.messageId}
      label={t('payTakeAgain')}
      send={(reason) => save(file, reason)}
      refreshes={[keys.paymentFiles]}
    />
  );
}

function Withdraw({ file: { fileId, messageId, withdrawalProposal } }: OfFile) {
  const { t } = useWords('items');
  return (
    <NoteStep
      about={messageId}
      label={t(withdrawalProposal === null ? 'payWithdraw' : 'payConfirmWithdrawal')}
      send={(note, key) => withdrawPaymentFile(fileId, note, key)}
      refreshes={[keys.paymentFiles, ['payouts']]}
    />
  );
}
