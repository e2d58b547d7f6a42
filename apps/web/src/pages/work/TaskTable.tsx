import { Link } from '@tanstack/react-router';
import type { Task } from '../../api/model';
import { Due } from '../../components/due/Due';
import { Grid, TwoLines, cell } from '../../components/grid/Grid';
import type { Column } from '../../components/grid/Grid';
import { Money } from '../../components/money/Money';
import { StageBar } from '../../components/stage-bar/StageBar';
import { subjectText, waitTitle } from '../../components/wait-line/wait-words';
import { dayOf, formatDate } from '../../format/dates';
import { BENEFIT_LABEL, CIRCUMSTANCE_LABEL, labelOf } from '../../format/labels';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import type { TaskGroup } from './task-groups';

interface TaskTableProps {
  readonly groups: readonly TaskGroup[];
  /** Index over all groups of the row in keyboard focus, -1 for none. */
  readonly focused: number;
}

/** Deadline, person, what to do, event, organisation, stage, money: in this order, under headings of urgency. */
export function TaskTable({ groups, focused }: TaskTableProps) {
  const { t } = useWords('work');
  const columns: Column[] = [
    { id: 'due', label: t('due'), width: '142px', sorted: 'ascending' },
    { id: 'participant', label: t('participant'), width: '182px' },
    { id: 'what', label: t('what'), width: '206px' },
    { id: 'event', label: t('event'), width: '176px' },
    { id: 'organisation', label: t('organisation') },
    { id: 'stage', label: t('stage'), width: '150px' },
    { id: 'amount', label: t('amount'), width: '134px', right: true },
  ];
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, group) => sum + group.tasks.length, 0),
  );
  return (
    <Grid caption={t('caption')} columns={columns} top entries>
      {groups.map((group, at) => (
        <tbody key={group.urgency}>
          <GroupHead group={group} span={columns.length} />
          {group.tasks.map((task, row) => (
            <TaskRow
              key={`${task.claimNumber} ${task.wait.code} ${task.wait.subject}`}
              task={task}
              row={starts[at]! + row}
              focused={starts[at]! + row === focused}
            />
          ))}
        </tbody>
      ))}
    </Grid>
  );
}

function GroupHead({ group, span }: { readonly group: TaskGroup; readonly span: number }) {
  const { t } = useWords('work');
  const rupiah = group.tasks.reduce((sum, task) => sum + (task.amount ?? 0), 0);
  return (
    <tr className={cell.group}>
      <td colSpan={span}>
        <b className={cell[group.urgency]}>{t(group.urgency)}</b>{' '}
        {t('claimsCount', { count: group.tasks.length })}
        {rupiah > 0 && ` · ${rupiahText(rupiah)}`}
      </td>
    </tr>
  );
}

interface TaskRowProps {
  readonly task: Task;
  readonly row: number;
  readonly focused: boolean;
}

function TaskRow({ task, row, focused }: TaskRowProps) {
  const { say, language } = useWords('work');
  const subject = subjectText(task.wait.subject, task.claimNumber);
  const benefit = task.benefitType === null ? '' : say(labelOf(BENEFIT_LABEL, task.benefitType));
  return (
    <tr data-row={row} className={focused ? cell.focus : undefined}>
      <td className={cell.rightS}>
        <Due dueAt={task.wait.dueAt} provisional={task.wait.provisional} code={task.wait.code} />
      </td>
      <td className={cell.firstS}>
        <Link to="/claims/$claimNumber" params={{ claimNumber: task.claimNumber }}>
          <TwoLines
            strong
            first={task.participant.name ?? task.participant.participantNumber}
            second={`${task.claimNumber} · ${task.segment}`}
          />
        </Link>
      </td>
      <td className={cell.thirdS}>
        <TwoLines
          first={say(waitTitle(task.wait))}
          second={[benefit, subject].filter((part) => part).join(' · ')}
        />
      </td>
      <td className={cell.hideS}>
        <TwoLines
          first={say(labelOf(CIRCUMSTANCE_LABEL, task.circumstance))}
          second={formatDate(dayOf(task.occurredAt), language)}
        />
      </td>
      <td className={cell.lastS}>
        <TwoLines
          first={task.employerName ?? task.plkkName ?? ''}
          second={task.employerName === null ? '' : task.plkkName}
        />
      </td>
      <td className={cell.hideS}>
        <StageBar stage={task.stage} />
      </td>
      <td className={`${cell.right} ${cell.fourthS}`}>
        <Money rupiah={task.amount} />
      </td>
    </tr>
  );
}
