import { Link } from '@tanstack/react-router';
import type { ClaimRow } from '../../api/model';
import { Due } from '../../components/due/Due';
import { Grid, TwoLines, cell } from '../../components/grid/Grid';
import type { Column } from '../../components/grid/Grid';
import { Money } from '../../components/money/Money';
import { StageBar } from '../../components/stage-bar/StageBar';
import { waitTitle, waiterText } from '../../components/wait-line/wait-words';
import { dayOf, formatDate } from '../../format/dates';
import { CIRCUMSTANCE_LABEL, labelOf } from '../../format/labels';
import { useWords } from '../../i18n/use-words';

export function ClaimTable({
  rows,
  focused,
}: {
  readonly rows: readonly ClaimRow[];
  readonly focused: number;
}) {
  const { t } = useWords('claims');
  const columns: Column[] = [
    { id: 'due', label: t('work:due'), width: '142px', sorted: 'ascending' },
    { id: 'participant', label: t('work:participant'), width: '182px' },
    { id: 'waiting', label: t('waitingFor'), width: '206px' },
    { id: 'event', label: t('work:event'), width: '176px' },
    { id: 'organisation', label: t('work:organisation') },
    { id: 'stage', label: t('work:stage'), width: '150px' },
    { id: 'amount', label: t('work:amount'), width: '134px', right: true },
  ];
  return (
    <Grid caption={t('caption')} columns={columns} top entries>
      <tbody>
        {rows.map((row, at) => (
          <ClaimLine key={row.claimNumber} row={row} at={at} focused={at === focused} />
        ))}
      </tbody>
    </Grid>
  );
}

interface ClaimLineProps {
  readonly row: ClaimRow;
  readonly at: number;
  readonly focused: boolean;
}

function ClaimLine({ row, at, focused }: ClaimLineProps) {
  const { t, say, language } = useWords('claims');
  const wait = row.waits[0];
  return (
    <tr data-row={at} className={focused ? cell.focus : undefined}>
      <td className={cell.rightS}>
        <Due dueAt={row.nextDueAt} provisional={wait?.provisional} code={wait?.code} />
      </td>
      <td className={cell.firstS}>
        <Link to="/claims/$claimNumber" params={{ claimNumber: row.claimNumber }}>
          <TwoLines
            strong
            first={row.participant.name ?? row.participant.participantNumber}
            second={`${row.claimNumber} · ${row.segment}`}
          />
        </Link>
      </td>
      <td className={cell.thirdS}>
        {wait === undefined ? (
          <TwoLines first={t('nothing')} />
        ) : (
          <TwoLines first={say(waiterText(wait.role))} second={say(waitTitle(wait))} />
        )}
      </td>
      <td className={cell.hideS}>
        <TwoLines
          first={say(labelOf(CIRCUMSTANCE_LABEL, row.circumstance))}
          second={formatDate(dayOf(row.occurredAt), language)}
        />
      </td>
      <td className={cell.lastS}>
        <TwoLines
          first={row.employerName ?? row.plkkName ?? ''}
          second={row.employerName === null ? '' : row.plkkName}
        />
      </td>
      <td className={cell.hideS}>
        <StageBar stage={row.stage} />
      </td>
      <td className={`${cell.right} ${cell.fourthS}`}>
        <Money rupiah={row.amount} />
      </td>
    </tr>
  );
}
