import { keys } from '../../api/query-client';
import { settleReceivable, useSettlingLines, type Owed } from '../../api/receivables';
import { Money } from '../../components/money/Money';
import { MoreRows } from '../../components/page/MoreRows';
import { LoadFailed } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { bankName } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { NoteStep } from './NoteStep';

/** Open credits that are no more than what is owed; a maker says which one pays it. */
export function SettlingLines({ owed }: { readonly owed: Owed }) {
  const { t, language } = useWords('items');
  const query = useSettlingLines(owed);
  if (query.error !== null) {
    return <LoadFailed title={t('owedLines')} error={query.error} onRetry={() => void query.refetch()} />;
  }
  const lines = query.data?.pages.flatMap(({ items }) => items) ?? [];
  if (query.data !== undefined && lines.length === 0) return <p>{t('owedNoLine')}</p>;
  return (
    <>
      <ul aria-label={t('owedLines')}>
        {lines.map(({ lineId, bankCode, bookedAt, amount, remark }) => (
          <li key={lineId} data-settling-line={lineId}>
            {bankName(bankCode)} · {formatInstant(bookedAt, language)} · <Money rupiah={amount} /> · {remark}
            <NoteStep
              about={`${owed.claimNumber} ${lineId}`}
              label={t('owedPropose')}
              send={(note, key) => settleReceivable(owed, { decision: 'LINE', bankCode, lineId, note }, key)}
              refreshes={[keys.receivables]}
            />
          </li>
        ))}
      </ul>
      <MoreRows query={query} />
    </>
  );
}
