import { OPEN_BUCKET_LABELS, UNREADABLE_LABELS } from '@jkk/domain/words/payouts';
import { useOpenLines, useUnreadableLines } from '../../api/reconciliations';
import type { BankStanding } from '../../api/model';
import { Grid, cell } from '../../components/grid/Grid';
import { MoreRows } from '../../components/page/MoreRows';
import { Section } from '../../components/section/Section';
import { LoadFailed } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { bankName, labelOf } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { Gaps } from './Gaps';
import { LineCells } from './LineCells';
import { ItemDecision } from './ItemDecision';

const CREDIT_CHOICES = ['ASSIGN', 'PART_RETURN', 'FUNDING', 'FEE', 'SUSPENSE'] as const;
const DEBIT_CHOICES = ['ASSIGN', 'DIVIDE', 'FUNDING', 'FEE', 'SUSPENSE'] as const;

/** The lines of one bank that somebody has to explain, and those that only a person can read. */
export function OpenLines({ standing }: { readonly standing: BankStanding }) {
  const { t } = useWords('finance');
  const { bankCode, openLines, unreadableLines, gaps } = standing;
  const count = openLines.reduce((sum, each) => sum + each.count, 0);
  const total = count + unreadableLines + gaps;
  if (total === 0) return null;
  return (
    <Section title={t('openLinesOf', { bank: bankName(bankCode), count: total })} note={t('openLinesNote')}>
      {count > 0 && <Unexplained bankCode={bankCode} />}
      {unreadableLines > 0 && <Unreadable bankCode={bankCode} />}
      {gaps > 0 && <Gaps bankCode={bankCode} />}
    </Section>
  );
}

function Unexplained({ bankCode }: { readonly bankCode: string }) {
  const { t, language } = useWords('finance');
  const query = useOpenLines(bankCode);
  if (query.error !== null) {
    return <LoadFailed title={t('openLines')} error={query.error} onRetry={() => void query.refetch()} />;
  }
  const lines = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <Grid
        small
        entries
        caption={t('openLines')}
        columns={[
          { id: 'booked', label: t('booked'), width: '170px' },
          { id: 'what', label: t('lineIs'), width: '260px' },
          { id: 'remark', label: t('remark') },
          { id: 'amount', label: t('amount'), width: '170px', right: true },
        ]}
      >
        <tbody>
          {lines.map((line) => (
            <tr key={line.lineId} data-line={line.lineId}>
              <td className={cell.firstS}>{formatInstant(line.bookedAt, language)}</td>
              <td className={cell.thirdS}>{labelOf(OPEN_BUCKET_LABELS, line.bucket)[language]}</td>
              <LineCells line={line}>
                <ItemDecision
                  bankCode={bankCode}
                  item={line}
                  choices={line.direction === 'DEBIT' ? DEBIT_CHOICES : CREDIT_CHOICES}
                />
              </LineCells>
            </tr>
          ))}
        </tbody>
      </Grid>
      <MoreRows query={query} />
    </>
  );
}

function Unreadable({ bankCode }: { readonly bankCode: string }) {
  const { t, language } = useWords('finance');
  const query = useUnreadableLines(bankCode);
  if (query.error !== null) {
    return (
      <LoadFailed title={t('unreadableLines')} error={query.error} onRetry={() => void query.refetch()} />
    );
  }
  return (
    <Grid
      small
      entries
      caption={t('unreadableLines')}
      columns={[
        { id: 'read', label: t('readOn'), width: '170px' },
        { id: 'why', label: t('lineIs'), width: '260px' },
        { id: 'content', label: t('asSent') },
      ]}
    >
      <tbody>
        {query.data?.items.map((line) => (
          <tr key={line.itemId}>
            <td className={cell.firstS}>{formatInstant(line.readAt, language)}</td>
            <td className={cell.thirdS}>{labelOf(UNREADABLE_LABELS, line.reason)[language]}</td>
            <td className={cell.lastS}>
              <code style={{ overflowWrap: 'anywhere' }}>{line.content}</code>
              <ItemDecision bankCode={bankCode} item={line} choices={['EXPLAIN']} />
            </td>
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}
