import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BankSwitch } from '../../api/model';
import { keys } from '../../api/query-client';
import { switchBank, useControls } from '../../api/reconciliations';
import { useStep } from '../../api/use-step';
import { Grid, cell } from '../../components/grid/Grid';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { LoadFailed } from '../../components/states/States';
import { bankName } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';

/** Whether payments go out through each bank, and the switch: one person stops it, two let it run again. */
export function BankSwitches() {
  const { t } = useWords('items');
  const controls = useControls();
  if (controls.isError && controls.data === undefined) {
    return (
      <LoadFailed title={t('switchTitle')} error={controls.error} onRetry={() => void controls.refetch()} />
    );
  }
  const banks = controls.data?.banks ?? [];
  if (banks.length === 0) return null;
  return (
    <Section title={t('switchTitle')} note={t('switchNote')}>
      <Grid
        small
        entries
        caption={t('switchTitle')}
        columns={[
          { id: 'bank', label: 'Bank', width: '170px' },
          { id: 'state', label: t('sending') },
          { id: 'switch', label: '', width: '420px', right: true },
        ]}
      >
        <tbody>
          {banks.map((bank) => (
            <SwitchRow key={bank.bankCode} bank={bank} />
          ))}
        </tbody>
      </Grid>
    </Section>
  );
}

function SwitchRow({ bank }: { readonly bank: BankSwitch }) {
  const { t } = useWords('items');
  const { bankCode, sending, reason, proposal } = bank;
  return (
    <tr data-switch={bankCode}>
      <td className={cell.firstS}>{bankName(bankCode)}</td>
      <td className={cell.thirdS}>
        {sending ? t('running') : t('stopped', { reason: reason ?? '' })}{' '}
        {proposal !== null && (
          <small>{t('resumeProposed', { by: proposal.decidedByName, note: proposal.note })}</small>
        )}
      </td>
      <td className={`${cell.right} ${cell.fourthS}`}>
        <Turn bank={bank} />
      </td>
    </tr>
  );
}

function Turn({ bank: { bankCode, sending, proposal } }: { readonly bank: BankSwitch }) {
  const { t } = useWords('items');
  const { user } = useSession();
  const queryClient = useQueryClient();
  const [note, setNote] = useState('');
  const turn = useStep({
    send: (said: { readonly turn: 'STOP' | 'RESUME'; readonly note: string }, key) =>
      switchBank(bankCode, said.turn, said.note, key),
    onDone: () => {
      setNote('');
      void queryClient.invalidateQueries({ queryKey: keys.controls });
    },
  });
  const speaker = proposal === null ? 'FINANCE_MAKER' : 'FINANCE_RELEASER';
  const isFinance = user.roles.some((role) => role === 'FINANCE_MAKER' || role === 'FINANCE_RELEASER');
  if (!isFinance || (!sending && !user.roles.includes(speaker))) return null;
  return (
    <>
      <ProblemNotice error={turn.error} />
      <Button.Group style={{ justifyContent: 'flex-end' }}>
        <TextInput
          size="xs"
          aria-label={`${t('note')} ${bankName(bankCode)}`}
          placeholder={t('note')}
          value={note}
          maxLength={2000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button
          size="xs"
          variant="default"
          disabled={note.trim() === ''}
          loading={turn.isPending}
          onClick={() => turn.mutate({ turn: sending ? 'STOP' : 'RESUME', note: note.trim() })}
        >
          {sending ? t('stop') : t('resume')}
        </Button>
      </Button.Group>
    </>
  );
}
