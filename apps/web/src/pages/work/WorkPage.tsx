import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTasks } from '../../api/claims';
import { FilterChip } from '../../components/page/FilterChip';
import { FilterMenu } from '../../components/page/FilterMenu';
import { KeyLegend } from '../../components/page/KeyLegend';
import { MoreRows } from '../../components/page/MoreRows';
import pageCss from '../../components/page/Page.module.css';
import { Empty, LoadFailed, SkeletonRows } from '../../components/states/States';
import { formatTime } from '../../format/dates';
import { useNow } from '../../format/use-now';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { REPORTERS, hasAnyRole } from '../../shell/desks';
import { useTitle } from '../../shell/page-title';
import { useRowFocus } from '../../shell/use-row-focus';
import { OfficeRisk } from './OfficeRisk';
import { TaskTable } from './TaskTable';
import { WorkSentence } from './WorkSentence';
import { byUrgency, taskFilters, taskPasses } from './task-groups';
import type { TaskFilter } from './task-groups';
import { taskTarget } from './task-target';
import { LinkButton } from '../../components/page/LinkButton';

/** What waits for the signed-in person over all claims, most urgent first. */
export function WorkPage() {
  const { t, language } = useWords('work');
  useTitle(t('title'));
  const tasks = useTasks();
  const now = useNow();
  const navigate = useNavigate();
  const [filter, setFilter] = useState<TaskFilter>({});
  const all = tasks.data?.pages.flatMap((page) => page.items) ?? [];
  const groups = byUrgency(
    all.filter((task) => taskPasses(task, filter)),
    now,
  );
  const rows = groups.flatMap((group) => group.tasks);
  const focused = useRowFocus(rows.length, (at) => {
    void navigate(taskTarget(rows[at]!));
  });
  if (tasks.isError && tasks.data === undefined) {
    return <LoadFailed title={t('loadFailed')} error={tasks.error} onRetry={() => void tasks.refetch()} />;
  }
  if (tasks.data === undefined) return <SkeletonRows />;
  if (all.length === 0) return <NothingWaits />;
  return (
    <>
      <WorkSentence tasks={all} now={now} />
      <OfficeRisk />
      <Tools filter={filter} onChange={setFilter} />
      <div className={pageCss.body}>
        {rows.length === 0 ? (
          <Empty
            title={t('emptyFilter')}
            text=""
            action={
              <Button variant="default" onClick={() => setFilter({})}>
                {t('clearFilter')}
              </Button>
            }
          />
        ) : (
          <TaskTable groups={groups} focused={focused} />
        )}
        <MoreRows query={tasks} />
      </div>
      <KeyLegend
        shown={`${t('shown', { count: rows.length })} · ${t('updated', { time: formatTime(new Date(tasks.dataUpdatedAt).toISOString(), language) })}`}
      />
    </>
  );
}

function Tools({
  filter,
  onChange,
}: {
  readonly filter: TaskFilter;
  readonly onChange: (filter: TaskFilter) => void;
}) {
  const { t, say } = useWords('work');
  const { user } = useSession();
  const groups = taskFilters(t, say);
  const active = Object.entries(filter).filter(([, value]) => value !== undefined);
  return (
    <div className={pageCss.tools}>
      {active.map(([id, value]) => {
        const group = groups.find((known) => known.id === id);
        return (
          <FilterChip
            key={id}
            name={group?.label ?? id}
            value={group?.options.find((option) => option.value === value)?.label ?? String(value)}
            onRemove={() => onChange({ ...filter, [id]: undefined })}
          />
        );
      })}
      <FilterMenu
        label={t('filterAdd')}
        groups={groups}
        onPick={(id, value) => onChange({ ...filter, [id]: value })}
      />
      <span className={pageCss.space} />
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
    <Empty
      title={t('emptyTitle')}
      text={t('emptyText')}
      action={
        <>
          {reports && <LinkButton to="/report">{t('reportNew')}</LinkButton>}
          <LinkButton to="/claims" variant="default">
            {t('emptyAction')}
          </LinkButton>
        </>
      }
    />
  );
}
