import { BUCKET_LABELS, FILE_LINE_LABELS } from '@jkk/domain/words/payouts';
import { useStatementFileLines } from '../../api/statement-files';
import { Grid, cell } from '../../components/grid/Grid';
import { MoreRows } from '../../components/page/MoreRows';
import { LoadFailed } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { labelOf } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { LineCells } from './LineCells';

/** What came of each line of a file, in the order of the file. */
export function StatementFileLines({ fileId }: { readonly fileId: string }) {
  const { t, language } = useWords('items');
  const query = useStatementFileLines(fileId);
  if (query.error !== null) {
    return <LoadFailed title={t('fileLines')} error={query.error} onRetry={() => void query.refetch()} />;
  }
  const lines = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <Grid
        small
        entries
        caption={t('fileLines')}
        columns={[
          { id: 'no', label: t('fileNo'), width: '70px' },
          { id: 'booked', label: t('fileBooked'), width: '180px' },
          { id: 'is', label: t('fileLineIs'), width: '300px' },
          { id: 'remark', label: t('fileRemark') },
          { id: 'amount', label: t('fileAmount'), width: '170px', right: true },
        ]}
      >
        <tbody>
          {lines.map((line) => (
            <tr key={line.no} data-file-line={line.no}>
              <td className={cell.firstS}>{line.no}</td>
              <td className={cell.thirdS}>{line.bookedAt && formatInstant(line.bookedAt, language)}</td>
              <td className={cell.thirdS}>
                {labelOf(FILE_LINE_LABELS, line.outcome)[language]}
                {line.bucket !== null && ` · ${labelOf(BUCKET_LABELS, line.bucket)[language]}`}
              </td>
              <LineCells line={line} />
            </tr>
          ))}
        </tbody>
      </Grid>
      <MoreRows query={query} />
    </>
  );
}
