import { Link } from '@tanstack/react-router';
import { CIRCUMSTANCE_LABELS } from '@jkk/domain/words/case';
import type { ClaimRow } from '../../api/model';
import { Due } from '../../components/due/Due';
import { DataGrid } from '../../components/grid/DataGrid';
import type { GridColumn } from '../../components/grid/DataGrid';
import { TwoLines } from '../../components/grid/Grid';
import { Money } from '../../components/money/Money';
import { StageBar } from '../../components/stage-bar/StageBar';
import { waitTitle, waiterText } from '../../components/wait-line/wait-words';
import { dayOf, formatDate } from '../../format/dates';
import { labelOf } from '../../format/labels';
import { useWords } from '../../i18n/use-words';

interface ClaimTableProps {
  readonly rows: readonly ClaimRow[];
  readonly focused: number;
}

export function ClaimTable({ rows, focused }: ClaimTableProps) {
  const { t } = useWords('claims');
  return (
    <DataGrid
      caption={t('caption')}
      columns={useClaimColumns()}
      groups={[{ key: 'all', head: null, rows }]}
      idOf={(row) => row.claimNumber}
      focused={focused}
      top
    />
  );
}

function useClaimColumns(): readonly GridColumn<ClaimRow>[] {
  const { t, say, language } = useWords('claims');
  return [
    {
      id: 'due',
      label: t('work:due'),
      width: '142px',
      sorted: 'ascending',
      phone: 'right',
      cell: ({ nextDueAt, waits: [wait] }) => (
        <Due dueAt={nextDueAt} provisional={wait?.provisional} code={wait?.code} />
      ),
    },
    {
      id: 'participant',
      label: t('work:participant'),
      width: '182px',
      phone: 'first',
      cell: (row) => (
        <Link to="/claims/$claimNumber" params={{ claimNumber: row.claimNumber }}>
          <TwoLines
            strong
            first={row.participant.name ?? row.participant.participantNumber}
            second={`${row.claimNumber} · ${row.segment}`}
          />
        </Link>
      ),
    },
    {
      id: 'waiting',
      label: t('waitingFor'),
      width: '206px',
      phone: 'third',
      cell: ({ waits: [wait] }) =>
        wait === undefined ? (
          <TwoLines first={t('nothing')} />
        ) : (
          <TwoLines first={say(waiterText(wait.role))} second={say(waitTitle(wait))} />
        ),
    },
    {
      id: 'event',
      label: t('work:event'),
      width: '176px',
      phone: 'hide',
      cell: (row) => (
        <TwoLines
          first={say(labelOf(CIRCUMSTANCE_LABELS, row.circumstance))}
          second={formatDate(dayOf(row.occurredAt), language)}
        />
      ),
    },
    {
      id: 'organisation',
      label: t('work:organisation'),
      phone: 'last',
      cell: (row) => (
        <TwoLines
          first={row.employerName ?? row.plkkName ?? ''}
          second={row.employerName === null ? '' : row.plkkName}
        />
      ),
    },
    {
      id: 'stage',
      label: t('work:stage'),
      width: '150px',
      phone: 'hide',
      cell: (row) => <StageBar stage={row.stage} />,
    },
    {
      id: 'amount',
      label: t('work:amount'),
      width: '134px',
      right: true,
      phone: 'fourth',
      cell: (row) => <Money rupiah={row.amount} />,
    },
  ];
}
