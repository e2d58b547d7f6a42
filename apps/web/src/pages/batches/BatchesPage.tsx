import { Link, useNavigate } from '@tanstack/react-router';
import { useBatches } from '../../api/payouts';
import type { Batch } from '../../api/model';
import { DataGrid } from '../../components/grid/DataGrid';
import type { GridColumn } from '../../components/grid/DataGrid';
import { TwoLines, cell } from '../../components/grid/Grid';
import { Money } from '../../components/money/Money';
import { csvAddress } from '../../api/csv-address';
import { KeyLegend } from '../../components/page/KeyLegend';
import { MoreRows } from '../../components/page/MoreRows';
import pageCss from '../../components/page/Page.module.css';
import { Empty, LoadFailed, SkeletonRows } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';
import { useRowFocus } from '../../shell/use-row-focus';
import { LinkButton } from '../../components/page/LinkButton';
import { BatchState } from './BatchState';

export function BatchesPage() {
  const { t } = useWords('finance');
  useTitle(t('batches'));
  const batches = useBatches();
  const navigate = useNavigate();
  const columns = useBatchColumns();
  const all = batches.data?.pages.flatMap((page) => page.items) ?? [];
  const waiting = all.filter(({ state }) => state === 'OPEN');
  const others = all.filter(({ state }) => state !== 'OPEN');
  const rows = [...waiting, ...others];
  const focused = useRowFocus(rows.length, (at) => {
    void navigate({ to: '/batches/$batchId', params: { batchId: rows[at]!.batchId } });
  });
  if (batches.isError && batches.data === undefined) {
    return (
      <LoadFailed title={t('loadFailed')} error={batches.error} onRetry={() => void batches.refetch()} />
    );
  }
  if (batches.data === undefined) return <SkeletonRows />;
  if (rows.length === 0) {
    return (
      <Empty
        title={t('batchEmptyTitle')}
        text={t('batchEmptyText')}
        action={
          <LinkButton to="/payouts" variant="default">
            {t('toPayouts')}
          </LinkButton>
        }
      />
    );
  }
  return (
    <>
      <div className={pageCss.body} style={{ paddingTop: 8 }}>
        <DataGrid
          caption={t('batchesCaption')}
          columns={columns}
          groups={[
            { key: 'waiting', head: <GroupHead name={t('open')} batches={waiting} />, rows: waiting },
            { key: 'others', head: <GroupHead name={t('ended')} batches={others} />, rows: others },
          ].filter((group) => group.rows.length > 0)}
          idOf={(batch) => batch.batchId}
          focused={focused}
        />
        <MoreRows query={batches} />
      </div>
      <KeyLegend shown={t('work:shown', { count: rows.length })} csv={csvAddress('payout-batches')} />
    </>
  );
}

function GroupHead({ name, batches }: { readonly name: string; readonly batches: readonly Batch[] }) {
  const { t } = useWords('evidence');
  const total = batches.reduce((sum, batch) => sum + batch.total, 0);
  return (
    <>
      <b>{name}</b> {t('batches', { count: batches.length })} · {rupiahText(total)}
    </>
  );
}

function useBatchColumns(): readonly GridColumn<Batch>[] {
  const { t, language } = useWords('finance');
  return [
    {
      id: 'batch',
      label: t('number'),
      width: '170px',
      phone: 'first',
      hint: ({ batchId }) => batchId,
      cell: (batch) => (
        <Link to="/batches/$batchId" params={{ batchId: batch.batchId }}>
          <TwoLines
            first={<span className={cell.mono}>{batch.batchId.slice(0, 8)}</span>}
            second={t('count', { count: batch.count })}
          />
        </Link>
      ),
    },
    {
      id: 'maker',
      label: t('maker'),
      phone: 'third',
      cell: (batch) => <TwoLines first={batch.makerName} second={formatInstant(batch.createdAt, language)} />,
    },
    {
      id: 'releaser',
      label: t('releaser'),
      phone: 'last',
      cell: (batch) =>
        batch.releasedAt !== null && (
          <TwoLines first={batch.releaserName} second={formatInstant(batch.releasedAt, language)} />
        ),
    },
    {
      id: 'state',
      label: t('state'),
      width: '150px',
      phone: 'fourth',
      cell: (batch) => <BatchState state={batch.state} />,
    },
    {
      id: 'amount',
      label: t('amount'),
      width: '150px',
      right: true,
      phone: 'right',
      cell: (batch) => <Money rupiah={batch.total} />,
    },
  ];
}
