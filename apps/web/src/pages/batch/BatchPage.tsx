import { Button } from '@mantine/core';
import { IconClockHour4, IconUser } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Marked } from '../../components/marked/Marked';
import { releaseBatch, removeBatch } from '../../api/commands';
import type { BatchDetail } from '../../api/model';
import { useBatch } from '../../api/payouts';
import { keys } from '../../api/query-client';
import { useStep } from '../../api/use-step';
import { isGone } from '../../api/problem';
import { useOnce } from '../../api/use-once';
import { Question } from '../../components/dialog/dialogs';
import { FourEyes } from '../../components/four-eyes/FourEyes';
import type { BatchCheck } from '../../components/four-eyes/FourEyes';
import { Money } from '../../components/money/Money';
import { ProblemNotice, Remark } from '../../components/problem/ProblemNotice';
import { LoadFailed, SkeletonRows } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { useTitle } from '../../shell/page-title';
import { useBackKey } from '../../shell/use-back-key';
import { BatchState } from '../batches/BatchState';
import { PayoutTable } from '../payouts/PayoutTable';
import { BatchRails } from './BatchRails';
import { isMaker, queuedOf, sumOf } from './batch-facts';
import { Beside } from '../../components/page/Beside';
import css from './BatchPage.module.css';
import { LinkButton } from '../../components/page/LinkButton';

/** One batch: its content, and the four eyes that release it. */
export function BatchPage() {
  const { t } = useWords('finance');
  const { batchId } = useParams({ from: '/batches/$batchId' });
  useTitle(t('batch', { id: batchId.slice(0, 8) }), { label: t('batches'), to: '/batches' });
  useBackKey('/batches');
  const batch = useBatch(batchId);
  if (batch.data !== undefined && !isGone(batch.error)) return <BatchRecord batch={batch.data} />;
  if (batch.isError) {
    return <LoadFailed title={t('loadFailed')} error={batch.error} onRetry={() => void batch.refetch()} />;
  }
  return <SkeletonRows />;
}

function BatchRecord({ batch }: { readonly batch: BatchDetail }) {
  const { t } = useWords('finance');
  return (
    <>
      <BatchHead batch={batch} />
      <Beside label={t('fourEyes')} decision={<Release batch={batch} />}>
        <PayoutTable
          rows={batch.items}
          foot={{ text: t('standAlone', { count: batch.count }), total: batch.total }}
        />
      </Beside>
    </>
  );
}

function BatchHead({ batch }: { readonly batch: BatchDetail }) {
  const { t, language } = useWords('finance');
  const queued = queuedOf(batch);
  return (
    <header className={css.head}>
      <h1>
        <Money rupiah={batch.total} /> <small>{t('count', { count: batch.count })}</small>{' '}
        <BatchState state={batch.state} />
      </h1>
      <div className={css.facts}>
        <span>
          <IconUser size={15} aria-hidden />
          {t('madeBy', {
            who: batch.makerName ?? t('maker'),
            when: formatInstant(batch.createdAt, language),
          })}
        </span>
        {batch.releaser !== null && batch.releasedAt !== null && (
          <span>
            <IconClockHour4 size={15} aria-hidden />
            {t('releasedBy', {
              who: batch.releaserName ?? t('releaser'),
              when: formatInstant(batch.releasedAt, language),
            })}
          </span>
        )}
        <BatchRails batch={batch} />
        {queued !== undefined && (
          <b>{t('queued', { count: queued.count, at: formatInstant(queued.from, language) })}</b>
        )}
      </div>
    </header>
  );
}

function Release({ batch }: { readonly batch: BatchDetail }) {
  const { t, language } = useWords('finance');
  const { user } = useSession();
  const queryClient = useQueryClient();
  const refresh = (): void => {
    void queryClient.invalidateQueries({ queryKey: keys.batch(batch.batchId) });
    void queryClient.invalidateQueries({ queryKey: keys.batches });
    void queryClient.invalidateQueries({ queryKey: ['payouts'] });
  };
  const release = useStep({
    send: (hash: string, key) => releaseBatch(batch.batchId, hash, key),
    onDone: refresh,
    onFailed: refresh,
  });
  const released = batch.state === 'RELEASED';
  const mayRelease = user.roles.includes('FINANCE_RELEASER');
  const blocked = mayRelease ? (isMaker(batch, user) ? t('isMaker') : undefined) : t('notReleaser');
  return (
    <FourEyes
      maker={{
        name: batch.makerName ?? t('maker'),
        note: t('made', { when: formatInstant(batch.createdAt, language) }),
        done: true,
        me: isMaker(batch, user),
      }}
      releaser={
        released && batch.releaser !== null && batch.releasedAt !== null
          ? {
              name: batch.releaserName ?? t('releaser'),
              note: t('didRelease', { when: formatInstant(batch.releasedAt, language) }),
              done: true,
              me: false,
            }
          : {
              name: mayRelease ? user.name : t('releaser'),
              note: mayRelease ? t('youWillRelease') : t('someoneReleases'),
              done: false,
              me: mayRelease,
            }
      }
      hash={batch.hash}
      checks={checksOf(batch, isMaker(batch, user), t)}
      actionLabel={t('release', { total: rupiahText(batch.total) })}
      blocked={blocked}
      released={batch.state !== 'OPEN'}
      busy={release.isPending}
      onRelease={() => release.mutate(batch.hash)}
    >
      <div className={css.after}>
        <ProblemNotice error={release.error} />
        {release.isSuccess && <Remark>{t('releaseDone')}</Remark>}
        {released && (
          <LinkButton to="/payouts" search={{ state: 'RELEASED' }} variant="default">
            {t('toPayouts')}
          </LinkButton>
        )}
        {batch.allowedCommands.includes('removeBatch') && <Dissolve batch={batch} onDone={refresh} />}
      </div>
    </FourEyes>
  );
}

function checksOf(
  batch: BatchDetail,
  meMaker: boolean,
  t: (key: string, values?: Record<string, unknown>) => string,
): BatchCheck[] {
  const checked = batch.items.filter((item) => item.nameCheckedAt !== null).length;
  const sums = sumOf(batch) === batch.total;
  return [
    {
      id: 'maker',
      state: meMaker ? 'no' : 'ok',
      text: <Marked text={t(meMaker ? 'finance:checkMakerNo' : 'finance:checkMaker')} />,
    },
    {
      id: 'names',
      state: checked === batch.items.length ? 'ok' : 'open',
      text: t('checkNames', { count: checked, total: batch.items.length }),
    },
    { id: 'sum', state: sums ? 'ok' : 'no', text: t(sums ? 'checkSum' : 'checkSumNo') },
  ];
}

function Dissolve({ batch, onDone }: { readonly batch: BatchDetail; readonly onDone: () => void }) {
  const { t } = useWords('finance');
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = useOnce({
    mutationFn: () => removeBatch(batch.batchId),
    onSuccess: () => {
      onDone();
      void navigate({ to: '/payouts' });
    },
  });
  return (
    <>
      <Button variant="subtle" size="xs" onClick={() => setAsking(true)}>
        {t('removeBatch')}
      </Button>
      <Question opened={asking} onClose={() => setAsking(false)} title={t('removeTitle')}>
        <div className={css.after}>
          <p>{t('removeText')}</p>
          <ProblemNotice error={remove.error} />
          <Button color="merah" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('removeConfirm', { total: rupiahText(batch.total) })}
          </Button>
        </div>
      </Question>
    </>
  );
}
