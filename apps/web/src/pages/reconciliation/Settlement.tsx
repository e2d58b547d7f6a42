import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Receivable } from '../../api/model';
import { keys } from '../../api/query-client';
import { settleReceivable, type Owed } from '../../api/receivables';
import { bankName } from '../../format/labels';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { NoteStep } from './NoteStep';
import { SettlingLines } from './SettlingLines';

/** A line that pays a debt is open no more, and the debt is less. */
export const SETTLED = [keys.receivables, keys.standings, keys.ageing] as const;

/** How a debt is settled: a maker proposes a credit of a statement or a write-off, and a releaser answers. */
export function Settlement({ item }: { readonly item: Receivable }) {
  const { t } = useWords('items');
  const { payer, proposal } = item;
  if (payer === 'OVERPAYMENT') return t('owedInClaim');
  const owed = { ...item, payer };
  return proposal === null ? <Proposing owed={owed} /> : <Answering owed={owed} proposal={proposal} />;
}

function Proposing({ owed }: { readonly owed: Owed }) {
  const { t } = useWords('items');
  const { user } = useSession();
  const [way, setWay] = useState<'LINE' | 'WRITE_OFF'>();
  if (!user.roles.includes('FINANCE_MAKER')) return null;
  const about = owed.claimNumber;
  return (
    <>
      <Button.Group>
        <Button size="xs" variant="subtle" onClick={() => setWay('LINE')}>
          {t('owedByLine')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => setWay('WRITE_OFF')}>
          {t('owedGiveUp')}
        </Button>
      </Button.Group>
      {way === 'LINE' && <SettlingLines owed={owed} />}
      {way === 'WRITE_OFF' && (
        <NoteStep
          about={about}
          label={t('owedWriteOff')}
          send={(note, key) =>
            settleReceivable(owed, { decision: 'WRITE_OFF', amount: owed.balance, note }, key)
          }
          refreshes={SETTLED}
        />
      )}
    </>
  );
}

type Proposal = NonNullable<Receivable['proposal']>;

function Answering({ owed, proposal }: { readonly owed: Owed; readonly proposal: Proposal }) {
  const { t } = useWords('items');
  const { user } = useSession();
  const { amount, bankCode, lineId } = proposal;
  const mayAnswer = user.roles.includes('FINANCE_RELEASER') && proposal.decidedBy !== user.id;
  const isLine = bankCode !== null && lineId !== null;
  const proposed = isLine
    ? ({ decision: 'LINE', bankCode, lineId } as const)
    : ({ decision: 'WRITE_OFF', amount } as const);
  const values = {
    by: proposal.decidedByName,
    amount: rupiahText(amount),
    bank: bankCode === null ? '' : bankName(bankCode),
    line: lineId ?? '',
    remark: proposal.remark ?? '',
    note: proposal.note,
  };
  return (
    <>
      <small>{t(isLine ? 'owedLineProposed' : 'owedWriteOffProposed', values)}</small>
      {mayAnswer && (
        <>
          <NoteStep
            about={owed.claimNumber}
            label={t(isLine ? 'owedConfirmLine' : 'owedConfirm')}
            send={(note, key) => settleReceivable(owed, { ...proposed, note }, key)}
            refreshes={SETTLED}
          />
          <NoteStep
            about={`${owed.claimNumber} ${t('owedDecline')}`}
            label={t('owedDecline')}
            send={(note, key) => settleReceivable(owed, { decision: 'DECLINE', note }, key)}
            refreshes={SETTLED}
          />
        </>
      )}
    </>
  );
}
