import type { AgeingRow } from '../../api/model';
import { useAgeing } from '../../api/reconciliations';
import { Grid, cell } from '../../components/grid/Grid';
import { Money } from '../../components/money/Money';
import { Section } from '../../components/section/Section';
import { LoadFailed } from '../../components/states/States';
import { CsvLink } from '../../components/page/CsvLink';
import { formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';

/** How long money has not been where it should be, by what keeps it. */
export function Ageing() {
  const { t, say, language } = useWords('items');
  const ageing = useAgeing();
  if (ageing.isError && ageing.data === undefined) {
    return <LoadFailed title={t('ageTitle')} error={ageing.error} onRetry={() => void ageing.refetch()} />;
  }
  const rows = ageing.data?.items ?? [];
  if (rows.length === 0) return null;
  const age = ({ fromDays, untilDays }: AgeingRow): string =>
    untilDays === null
      ? t('ageOver', { from: fromDays })
      : t('ageDays', { from: fromDays, until: untilDays });
  return (
    <Section
      title={t('ageTitle')}
      note={t('ageNote')}
      side={<CsvLink list="reconciliations/ageing" what={t('ageTitle')} />}
    >
      <Grid
        small
        entries
        caption={t('ageTitle')}
        columns={[
          { id: 'kind', label: t('ageKind'), width: '320px' },
          { id: 'age', label: t('age'), width: '170px' },
          { id: 'since', label: t('ageSince') },
          { id: 'count', label: t('ageCount'), width: '90px', right: true },
          { id: 'amount', label: t('ageAmount'), width: '160px', right: true },
        ]}
      >
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.kind} ${row.fromDays}`} data-ageing={row.kind}>
              <td className={cell.firstS}>{say(row.label)}</td>
              <td className={cell.thirdS}>{age(row)}</td>
              <td className={cell.lastS}>{formatInstant(row.oldestSince, language)}</td>
              <td className={`${cell.right} ${cell.fourthS}`}>{row.count}</td>
              <td className={`${cell.right} ${cell.rightS}`}>
                <Money rupiah={row.amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </Grid>
    </Section>
  );
}
