import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Marked } from '../../components/marked/Marked';
import type { PayoutState } from '@jkk/domain/claim/stages';
import { createBatch } from '../../api/commands';
import { csvAddress } from '../../api/csv-address';
import { usePayouts } from '../../api/payouts';
import { useRoom } from '../../api/reconciliations';
import { keys } from '../../api/query-client';
import { useStep } from '../../api/use-step';
import { KeyLegend } from '../../components/page/KeyLegend';
import { ListStates } from '../../components/page/ListStates';
import pageCss from '../../components/page/Page.module.css';
import panelCss from '../../components/panel/ViewPanel.module.css';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Empty } from '../../components/states/States';
import { PAYOUT_LABELS } from '@jkk/domain/words/payouts';
import { labelOf } from '../../format/labels';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { useTitle } from '../../shell/page-title';
import { useRowFocus } from '../../shell/use-row-focus';
import { BankHead } from './BankHead';
import { byBank, sumOf } from './by-bank';
import { PayoutTable, isFree } from './PayoutTable';
import { RoomSentence } from './RoomSentence';
import { SelectionBar } from './SelectionBar';
import { useBalances } from './use-balances';
import { useSelectAll } from './use-select-all';

/** The views of the panel; a maker starts where payouts wait for release. */
const GROUPS: readonly (readonly [title: string, states: readonly PayoutState[]])[] = [
  ['forMe', ['AWAITING_RELEASE']],
  ['attention', ['UNKNOWN', 'HELD', 'RETURNED', 'FAILED']],
  ['running', ['RELEASED', 'SENDING', 'PENDING', 'CLAIMED_PAID']],
  ['ended', ['RECONCILED', 'CANCELLED']],
];

/** Payouts of the branch by state; a maker picks those that wait for release and makes a batch of them. */
export function PayoutsPage() {
  const { t } = useWords('finance');
  useTitle(t('payouts'));
  const { user } = useSession();
  const { state = 'AWAITING_RELEASE' } = useSearch({ from: '/payouts' });
  const payouts = usePayouts(state);
  const navigate = useNavigate();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const maker = user.roles.includes('FINANCE_MAKER') && state === 'AWAITING_RELEASE';
  const read = payouts.data?.pages.flatMap((page) => page.items) ?? [];
  const banks = maker ? byBank(read) : undefined;
  const rows = banks?.flatMap((bank) => bank.rows) ?? read;
  const bounds = { room: useRoom(maker).data, balances: useBalances(maker) };
  const chosen = rows.filter((row) => selected.has(row.payoutId) && isFree(row));
  const inBatch = rows.filter((row) => state === 'AWAITING_RELEASE' && !isFree(row)).length;
  const focused = useRowFocus(rows.length, (at) => {
    void navigate({ to: '/payouts/$payoutId', params: { payoutId: rows[at]!.payoutId } });
  });
  const batch = useMakeBatch();
  const all = useSelectAll(state, setSelected);
  const total = sumOf(rows);
  return (
    <div className={panelCss.layout}>
      <StatePanel state={state} />
      <div className={panelCss.main}>
        {rows.length > 0 && (
          <p className={pageCss.say}>
            <Marked
              text={t(sentenceOf(state, payouts.hasNextPage), {
                count: rows.length,
                total: rupiahText(total),
              })}
            />
            {inBatch > 0 && ` ${t('sayInBatch', { count: inBatch })}`}{' '}
            {bounds.room !== undefined && <RoomSentence room={bounds.room} />}
          </p>
        )}
        <div className={pageCss.body}>
          <ProblemNotice error={batch.error ?? all.error} />
          <ListStates
            query={payouts}
            failed={t('loadFailed')}
            isEmpty={rows.length === 0}
            empty={<Empty title={t('emptyTitle')} text={t('emptyText')} />}
          >
            <PayoutTable
              rows={rows}
              groups={banks?.map((group) => ({
                key: group.bankCode,
                head: (
                  <BankHead
                    group={group}
                    balance={bounds.balances.get(group.bankCode)}
                    room={bounds.room?.banks.find(({ bankCode }) => bankCode === group.bankCode)}
                  />
                ),
                rows: group.rows,
              }))}
              focused={focused}
              selected={maker ? selected : undefined}
              onSelect={setSelected}
            />
          </ListStates>
        </div>
        {chosen.length > 0 && (
          <SelectionBar
            chosen={chosen}
            bounds={bounds}
            read={all.read}
            busy={batch.isPending}
            readingAll={all.isPending}
            onAll={payouts.hasNextPage || all.isPending ? () => all.mutate() : undefined}
            onMake={() => batch.mutate(chosen.map((row) => row.payoutId))}
            onKeep={(kept) => setSelected(new Set(kept.map(({ payoutId }) => payoutId)))}
          />
        )}
        <KeyLegend shown={t('work:shown', { count: rows.length })} csv={csvAddress('payouts', { state })} />
      </div>
    </div>
  );
}

/** What is not read yet is not counted, and the sentence says so. */
const sentenceOf = (state: PayoutState, hasMore: boolean): string =>
  `finance:say${state === 'AWAITING_RELEASE' ? 'Awaiting' : 'State'}${hasMore ? 'First' : ''}`;

/** Makes a batch and opens it. The key stays while the outcome is open and changes with the selection. */
function useMakeBatch() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useStep({
    send: (payoutIds: string[], key) => createBatch(payoutIds, key),
    onDone: async (made) => {
      await queryClient.invalidateQueries({ queryKey: ['payouts'] });
      void queryClient.invalidateQueries({ queryKey: keys.batches });
      void navigate({ to: '/batches/$batchId', params: { batchId: made.batchId } });
    },
  });
}

function StatePanel({ state }: { readonly state: PayoutState }) {
  const { t, say } = useWords('finance');
  return (
    <nav className={panelCss.panel} aria-label={t('payouts')}>
      {GROUPS.map(([title, states]) => (
        <div key={title} style={{ display: 'contents' }}>
          <h2>{t(title)}</h2>
          {states.map((one) => (
            <Link
              key={one}
              to="/payouts"
              search={{ state: one }}
              className={`${panelCss.view} ${one === state ? panelCss.on : ''}`}
              aria-current={one === state ? 'page' : undefined}
            >
              {say(labelOf(PAYOUT_LABELS, one))}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  );
}
