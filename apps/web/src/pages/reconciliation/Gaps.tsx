import { useGaps } from '../../api/reconciliations';
import { Grid, cell } from '../../components/grid/Grid';
import { LoadFailed } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { senText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { ItemDecision } from './ItemDecision';

/** Where lines are missing between two that the bank did send, and what they come to. */
export function Gaps({ bankCode }: { readonly bankCode: string }) {
  const { t, language } = useWords('items');
  const query = useGaps(bankCode);
  if (query.error !== null) {
    return <LoadFailed title={t('gaps')} error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <Grid
      small
      entries
      caption={t('gaps')}
      columns={[
        { id: 'between', label: t('between'), width: '430px' },
        { id: 'decision', label: '' },
        { id: 'missing', label: t('missing'), width: '170px', right: true },
      ]}
    >
      <tbody>
        {query.data?.items.map((gap) => (
          <tr key={gap.itemId}>
            <td className={cell.firstS}>
              {formatInstant(gap.from, language)} – {formatInstant(gap.to, language)}
            </td>
            <td className={cell.lastS}>
              <ItemDecision bankCode={bankCode} item={gap} choices={['EXPLAIN']} />
            </td>
            <td className={`${cell.right} ${cell.rightS}`}>{senText(gap.missingSen)}</td>
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}
