import { SEN_PER_RUPIAH } from '@jkk/domain/money';
import { BUCKET_LABELS } from '@jkk/domain/words/payouts';
import type { PayoutDetail } from '../../api/model';
import { Grid, cell } from '../../components/grid/Grid';
import { Section } from '../../components/section/Section';
import { formatInstant } from '../../format/dates';
import { labelOf } from '../../format/labels';
import { formatRupiah } from '../../format/money';
import { useWords } from '../../i18n/use-words';

/** The lines of the bank's statement that speak of a payout: what proves it, and what took it back. */
export function StatementEvidence({ lines }: { readonly lines: PayoutDetail['statementLines'] }) {
  const { t, say, language } = useWords('evidence');
  const { t: tf } = useWords('finance');
  if (lines.length === 0) return null;
  return (
    <Section title={t('title')} note={t('note')}>
      <Grid
        small
        entries
        caption={t('title')}
        columns={[
          { id: 'at', label: t('bookedAt'), width: '220px' },
          { id: 'line', label: t('line'), width: '260px' },
          { id: 'meaning', label: t('meaning') },
          { id: 'debit', label: tf('debit'), width: '150px', right: true },
          { id: 'credit', label: tf('credit'), width: '150px', right: true },
        ]}
      >
        <tbody>
          {lines.map(({ lineId, bookedAt, transactionId, direction, amountSen, bucket, partOf }) => (
            <tr key={lineId}>
              <td className={cell.thirdS}>{formatInstant(bookedAt, language)}</td>
              <td className={`${cell.mono} ${cell.hideS}`}>{transactionId}</td>
              <td className={cell.firstS}>
                {say(labelOf(BUCKET_LABELS, bucket))}
                {partOf !== null && ` · ${t('partOf', { line: partOf })}`}
              </td>
              {(['DEBIT', 'CREDIT'] as const).map((side) => (
                <td
                  key={side}
                  className={`${cell.right} ${cell.rightS}`}
                  data-label={direction === side ? tf(side === 'DEBIT' ? 'debit' : 'credit') : undefined}
                >
                  {direction === side && formatRupiah(amountSen / SEN_PER_RUPIAH)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Grid>
    </Section>
  );
}
