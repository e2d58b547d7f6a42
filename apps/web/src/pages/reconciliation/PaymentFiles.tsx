import { Button } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PAYMENT_FILE_STATE_LABELS } from '@jkk/domain/words/payouts';
import type { FileBank, PaymentFile } from '../../api/model';
import { makePaymentFile, usePaymentFiles, type PaymentFileFilter } from '../../api/payment-files';
import { keys } from '../../api/query-client';
import { useStep } from '../../api/use-step';
import { Certainty } from '../../components/certainty/Certainty';
import { Grid } from '../../components/grid/Grid';
import { FilterChip } from '../../components/page/FilterChip';
import { FilterMenu } from '../../components/page/FilterMenu';
import { MoreRows } from '../../components/page/MoreRows';
import pageCss from '../../components/page/Page.module.css';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { LoadFailed } from '../../components/states/States';
import { bankName, labelOf } from '../../format/labels';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { PaymentFileRow } from './PaymentFileRow';

/** Banks that are told to pay by files: what waits there, the files, and what became of their payments. */
export function PaymentFiles() {
  const { t } = useWords('items');
  const [filter, setFilter] = useState<PaymentFileFilter>({});
  const query = usePaymentFiles(filter);
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  if (query.isError && query.data === undefined) {
    return <LoadFailed title={t('payTitle')} error={query.error} onRetry={() => void query.refetch()} />;
  }
  const pages = query.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const { banks = [] } = pages[0] ?? {};
  if (banks.length === 0 && items.length === 0 && !isFiltered) return null;
  return (
    <Section title={t('payTitle')} note={t('payNote')}>
      {banks.map((bank) => (
        <Waiting key={bank.bankCode} bank={bank} />
      ))}
      {(items.length > 0 || isFiltered) && (
        <Filters filter={filter} banks={banks} onChange={(part) => setFilter({ ...filter, ...part })} />
      )}
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
            { id: 'take', label: '', width: '420px', right: true },
          ]}
        >
          <tbody>
            {items.map((file) => (
              <PaymentFileRow key={file.fileId} file={file} />
            ))}
          </tbody>
        </Grid>
      )}
      <MoreRows query={query} />
    </Section>
  );
}

interface FiltersProps {
  readonly filter: PaymentFileFilter;
  readonly banks: readonly FileBank[];
  readonly onChange: (part: PaymentFileFilter) => void;
}

function Filters({ filter: { bankCode, state }, banks, onChange }: FiltersProps) {
  const { t, say } = useWords('items');
  const states = Object.keys(PAYMENT_FILE_STATE_LABELS) as PaymentFile['state'][];
  return (
    <div className={pageCss.tools}>
      {bankCode !== undefined && (
        <FilterChip
          name="Bank"
          value={bankName(bankCode)}
          onRemove={() => onChange({ bankCode: undefined })}
        />
      )}
      {state !== undefined && (
        <FilterChip
          name={t('payState')}
          value={say(labelOf(PAYMENT_FILE_STATE_LABELS, state))}
          onRemove={() => onChange({ state: undefined })}
        />
      )}
      <FilterMenu
        label={t('work:filterAdd')}
        groups={[
          {
            id: 'bankCode',
            label: 'Bank',
            options: banks.map((bank) => ({ value: bank.bankCode, label: bankName(bank.bankCode) })),
          },
          {
            id: 'state',
            label: t('payState'),
            options: states.map((value) => ({
              value,
              label: say(labelOf(PAYMENT_FILE_STATE_LABELS, value)),
            })),
          },
        ]}
        onPick={(property, value) => onChange({ [property]: value })}
      />
    </div>
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
