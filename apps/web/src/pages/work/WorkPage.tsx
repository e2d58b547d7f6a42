import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { csvAddress } from '../../api/csv-address';
import { keys } from '../../api/query-client';
import { takeNextTask, useTasks, type TaskFilter } from '../../api/tasks';
import { useOnce } from '../../api/use-once';
import { FilterChip } from '../../components/page/FilterChip';
import { FilterMenu } from '../../components/page/FilterMenu';
import { FreshRows } from '../../components/page/FreshRows';
import { KeyLegend } from '../../components/page/KeyLegend';
import { MoreRows } from '../../components/page/MoreRows';
import pageCss from '../../components/page/Page.module.css';
import { listOf, useHeldRows } from '../../components/page/use-held-rows';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Segment } from '../../components/segment/Segment';
import { Empty, LoadFailed, SkeletonRows } from '../../components/states/States';
import { formatTime } from '../../format/dates';
import { useNow } from '../../format/use-now';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { HEADS, REPORTERS, hasAnyRole } from '../../shell/desks';
import { useTitle } from '../../shell/page-title';
import { useKey } from '../../shell/use-keys';
import { useRowFocus } from '../../shell/use-row-focus';
import { AbsenceButton } from './AbsenceButton';
import { HospitalCard } from './HospitalCard';
import { OfficeRisk } from './OfficeRisk';
import { TaskTable } from './TaskTable';
import { WorkSentence } from './WorkSentence';
import { byUrgency, taskFilters } from './task-groups';
import { taskTarget } from './task-target';
import { NotDone, useChosenWork } from './chosen-work';
import { KeptFilters } from './KeptFilters';
import { toWorkRows } from './work-rows';
import { LinkButton } from '../../components/page/LinkButton';

/** What waits for the signed-in person: one row a claim, most urgent first; the view stands in the address. */
export function WorkPage() {
  const { t, language } = useWords('work');
  const filter = useSearch({ from: '/' });
  useTitle(t(filter.role === undefined ? 'title' : 'officeWork'));
  const tasks = useTasks(filter);
  const now = useNow();
  const navigate = useNavigate();
  const all = tasks.data?.pages.flatMap((page) => page.items) ?? [];
  const held = useHeldRows(
    toWorkRows(all),
    (row) => row.claimNumber,
    listOf(filter, tasks.data?.pages.length),
  );
  const groups = byUrgency(held.rows, now);
  const rows = groups.flatMap((group) => group.rows);
  const focused = useRowFocus(rows.length, (at) => {
    void navigate(taskTarget(rows[at]!));
  });
  const choice = useChosenWork(rows);
  const next = useNext(filter.what);
  const change = (search: TaskFilter): void => void navigate({ to: '/', search });
  if (tasks.isError && tasks.data === undefined) {
    return <LoadFailed title={t('loadFailed')} error={tasks.error} onRetry={() => void tasks.refetch()} />;
  }
  if (tasks.data === undefined) return <SkeletonRows />;
  if (all.length === 0 && !isFiltered(filter)) return <NothingWaits />;
  return (
    <>
      <WorkSentence tasks={all} more={tasks.hasNextPage} role={filter.role} now={now} />
      <OfficeRisk />
      <HospitalCard />
      <Tools filter={filter} onChange={change} onNext={() => next.mutate()} busy={next.isPending} />
      <div className={pageCss.body}>
        <ProblemNotice error={next.error ?? choice.error} />
        {next.data?.task === null && <p role="status">{t('nothingFree')}</p>}
        {choice.left.length > 0 && <NotDone left={choice.left} />}
        <FreshRows count={held.fresh} onShow={held.show} />
        {rows.length === 0 ? (
          <Empty
            title={t('emptyFilter')}
            text=""
            action={
              <Button variant="default" onClick={() => change({})}>
                {t('clearFilter')}
              </Button>
            }
          />
        ) : (
          <TaskTable
            groups={groups}
            more={tasks.hasNextPage}
            focused={focused}
            selection={choice.selection}
          />
        )}
        <MoreRows query={tasks} />
      </div>
      {choice.bar}
      <KeyLegend
        csv={csvAddress('tasks', { ...filter })}
        fresh={held.fresh}
        shown={`${t('shown', { count: rows.length })} · ${t('updated', { time: formatTime(new Date(tasks.dataUpdatedAt).toISOString(), language) })}`}
      />
    </>
  );
}

const isFiltered = (filter: TaskFilter): boolean =>
  Object.values(filter).some((value) => value !== undefined);

/** `n` and its button: the most urgent free work becomes mine and opens. */
function useNext(what: TaskFilter['what']) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const next = useOnce({
    mutationFn: () => takeNextTask(what),
    onSuccess: ({ task }) => {
      void queryClient.invalidateQueries({ queryKey: keys.tasks });
      if (task !== null) void navigate(taskTarget(task));
    },
  });
  useKey('take', () => next.mutate());
  return next;
}

interface ToolsProps {
  readonly filter: TaskFilter;
  readonly onChange: (filter: TaskFilter) => void;
  readonly onNext: () => void;
  readonly busy: boolean;
}

function Tools({ filter, onChange, onNext, busy }: ToolsProps) {
  const { t, say } = useWords('work');
  const { user } = useSession();
  const groups = taskFilters(t, say, hasAnyRole(user.roles, HEADS));
  return (
    <div className={pageCss.tools}>
      <Segment
        label={t('holder')}
        value={filter.holder ?? 'all'}
        options={(['mine', 'nobody', 'all'] as const).map((value) => ({
          value,
          label: t(`holder_${value}`),
        }))}
        onChange={(holder) => onChange({ ...filter, holder: holder === 'all' ? undefined : holder })}
      />
      {groups.map(({ id, label, options }) => {
        const value = filter[id as 'due' | 'what' | 'segment' | 'role'];
        return (
          value !== undefined && (
            <FilterChip
              key={id}
              name={label}
              value={options.find((option) => option.value === value)?.label ?? value}
              onRemove={() => onChange({ ...filter, [id]: undefined })}
            />
          )
        );
      })}
      <FilterMenu
        label={t('filterAdd')}
        groups={groups}
        onPick={(id, value) => onChange({ ...filter, [id]: value })}
      />
      <KeptFilters filter={filter} onPick={onChange} />
      <span className={pageCss.space} />
      <AbsenceButton />
      <Button rightSection={<kbd>n</kbd>} variant="default" loading={busy} onClick={onNext}>
        {t('next')}
      </Button>
      {hasAnyRole(user.roles, REPORTERS) && (
        <LinkButton to="/report" leftSection={<IconUserPlus size={16} aria-hidden />}>
          {t('reportNew')}
        </LinkButton>
      )}
    </div>
  );
}

function NothingWaits() {
  const { t } = useWords('work');
  const { user } = useSession();
  const reports = hasAnyRole(user.roles, REPORTERS);
  return (
    <>
      <HospitalCard />
      <Empty
        title={t('emptyTitle')}
        text={t('emptyText')}
        action={
          <>
            {reports && <LinkButton to="/report">{t('reportNew')}</LinkButton>}
            {hasAnyRole(user.roles, HEADS) && (
              <>
                <LinkButton to="/overview">{t('emptyOverview')}</LinkButton>
                <LinkButton to="/" search={{ role: 'CLAIM_OFFICER' }} variant="default">
                  {t('officeWork')}
                </LinkButton>
              </>
            )}
            <LinkButton to="/claims" variant="default">
              {t('emptyAction')}
            </LinkButton>
            <AbsenceButton />
          </>
        }
      />
    </>
  );
}
