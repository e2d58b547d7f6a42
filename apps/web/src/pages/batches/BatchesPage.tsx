import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useBatches } from '../../api/payouts';
import type { Batch } from '../../api/model';
import { Certainty } from '../../components/certainty/Certainty';
import { Grid, TwoLines, cell } from '../../components/grid/Grid';
import { Money } from '../../components/money/Money';
import { KeyLegend } from '../../components/page/KeyLegend';
import pageCss from '../../components/page/Page.module.css';
import { Empty, LoadFailed, SkeletonRows } from '../../components/states/States';
import { Tag } from '../../components/tag/Tag';
import { formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';
import { useRowFocus } from '../../shell/use-row-focus';
import { LinkButton } from '../../components/page/LinkButton';

export function BatchesPage() {
  const { t } = useWords('finance');
  useTitle(t('batches'));
  const batches = useBatches();
  const navigate = useNavigate();
  const rows = batches.data?.pages.flatMap((page) => page.items) ?? [];
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
        <Grid
          caption={t('batchesCaption')}
          columns={[
            { id: 'batch', label: t('number'), width: '320px' },
            { id: 'maker', label: t('maker') },
            { id: 'releaser', label: t('releaser') },
            { id: 'state', label: t('state'), width: '150px' },
            { id: 'amount', label: t('amount'), width: '150px', right: true },
          ]}
        >
          <tbody>
            {rows.map((batch, at) => (
              <BatchRow key={batch.batchId} batch={batch} at={at} focused={at === focused} />
            ))}
          </tbody>
        </Grid>
        {batches.hasNextPage && (
          <div className={pageCss.more}>
            <Button
              variant="default"
              loading={batches.isFetchingNextPage}
              onClick={() => void batches.fetchNextPage()}
            >
              {t('shell:more')}
            </Button>
          </div>
        )}
      </div>
      <KeyLegend shown={t('work:shown', { count: rows.length })} />
    </>
  );
}

function BatchRow({
  batch,
  at,
  focused,
}: {
  readonly batch: Batch;
  readonly at: number;
  readonly focused: boolean;
}) {
  const { t, language } = useWords('finance');
  return (
    <tr data-row={at} className={focused ? cell.focus : undefined}>
      <td>
        <Link to="/batches/$batchId" params={{ batchId: batch.batchId }}>
          <TwoLines
            first={<span className={cell.mono}>{batch.batchId}</span>}
            second={t('count', { count: batch.count })}
          />
        </Link>
      </td>
      <td>
        <TwoLines first={batch.makerName ?? batch.maker} second={formatInstant(batch.createdAt, language)} />
      </td>
      <td>
        {batch.releaser !== null && batch.releasedAt !== null && (
          <TwoLines
            first={batch.releaserName ?? batch.releaser}
            second={formatInstant(batch.releasedAt, language)}
          />
        )}
      </td>
      <td>
        <BatchState state={batch.state} />
      </td>
      <td className={cell.right}>
        <Money rupiah={batch.total} />
      </td>
    </tr>
  );
}

export function BatchState({ state }: { readonly state: Batch['state'] }) {
  const { t } = useWords('finance');
  if (state === 'OPEN') return <Certainty step="draft">{t('open')}</Certainty>;
  if (state === 'RELEASED') return <Certainty step="proven">{t('released')}</Certainty>;
  return <Tag>{t('removed')}</Tag>;
}
