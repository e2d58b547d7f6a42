import { Link } from '@tanstack/react-router';
import { BENEFIT_LABELS } from '@jkk/domain/benefits/labels';
import { CIRCUMSTANCE_LABELS } from '@jkk/domain/words/case';
import type { Task } from '../../api/model';
import { Due } from '../../components/due/Due';
import { DataGrid } from '../../components/grid/DataGrid';
import type { GridColumn, GridSelection } from '../../components/grid/DataGrid';
import { TwoLines, cell } from '../../components/grid/Grid';
import { Money } from '../../components/money/Money';
import { StageBar } from '../../components/stage-bar/StageBar';
import { levelText, subjectText, waitTitle } from '../../components/wait-line/wait-words';
import { dayOf, formatDate } from '../../format/dates';
import { labelOf } from '../../format/labels';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import type { TaskGroup } from './task-groups';
import { taskTarget } from './task-target';
import { wordedWait } from './work-rows';
import type { WorkRow } from './work-rows';

interface TaskTableProps {
  readonly groups: readonly TaskGroup[];
  /** Whether the last group goes on where it was not read yet. */
  readonly more: boolean;
  /** Index over all groups of the row in keyboard focus, -1 for none. */
  readonly focused: number;
  readonly selection?: GridSelection<WorkRow> | undefined;
}

/** Deadline, person, what to do, event, organisation, stage, money: in this order, under headings of urgency. */
export function TaskTable({ groups, more, focused, selection }: TaskTableProps) {
  const { t } = useWords('work');
  return (
    <DataGrid
      caption={t('caption')}
      columns={useTaskColumns()}
      groups={groups.map((group, at) => ({
        key: group.urgency,
        head: <GroupHead group={group} open={more && at === groups.length - 1} />,
        rows: group.rows,
      }))}
      idOf={({ claimNumber }) => claimNumber}
      name="work"
      focused={focused}
      selection={selection}
      top
    />
  );
}

interface GroupHeadProps {
  readonly group: TaskGroup;
  /** Not read to its end: so many claims at least, and no sum. */
  readonly open: boolean;
}

function GroupHead({ group, open }: GroupHeadProps) {
  const { t } = useWords('work');
  const rupiah = open ? 0 : group.rows.reduce((sum, row) => sum + (row.amount ?? 0), 0);
  const count = group.rows.length;
  return (
    <>
      <b className={cell[group.urgency]}>{t(group.urgency)}</b>{' '}
      {t('claimsCount', { count, number: open ? `${count}+` : String(count) })}
      {rupiah > 0 && ` · ${rupiahText(rupiah)}`}
    </>
  );
}

/** One thing that is asked in a claim. */
function Asked({ task }: { readonly task: Task }) {
  const { say } = useWords('work');
  const about = [
    task.benefitType === null ? '' : say(labelOf(BENEFIT_LABELS, task.benefitType)),
    subjectText(task.wait.subject, task.claimNumber),
    say(levelText(task.wait)),
    task.wait.undated === null ? '' : say(task.wait.undated.text),
  ];
  return (
    <TwoLines first={say(waitTitle(wordedWait(task)))} second={about.filter((part) => part).join(' · ')} />
  );
}

function useTaskColumns(): readonly GridColumn<WorkRow>[] {
  const { t, say, language } = useWords('work');
  return [
    {
      id: 'due',
      label: t('due'),
      width: '142px',
      sorted: 'ascending',
      phone: 'right',
      cell: ({ wait }) => <Due dueAt={wait.dueAt} provisional={wait.provisional} code={wait.code} />,
    },
    {
      id: 'participant',
      label: t('participant'),
      width: '182px',
      phone: 'first',
      cell: (task) => (
        <Link {...taskTarget(task)}>
          <TwoLines
            strong
            first={task.participant.name ?? task.participant.participantNumber}
            second={`${task.claimNumber} · ${task.segment}`}
          />
        </Link>
      ),
    },
    {
      id: 'what',
      label: t('what'),
      width: '250px',
      phone: 'third',
      cell: ({ asked }) =>
        asked.map((task) => <Asked key={`${task.wait.code} ${task.wait.subject}`} task={task} />),
    },
    {
      id: 'holder',
      label: t('holder'),
      width: '116px',
      phone: 'hide',
      cell: ({ asked }) => [...new Set(asked.map(({ holder }) => holder?.name ?? t('ofNobody')))].join(', '),
    },
    {
      id: 'event',
      label: t('event'),
      width: '150px',
      phone: 'hide',
      cell: (task) => (
        <TwoLines
          first={say(labelOf(CIRCUMSTANCE_LABELS, task.circumstance))}
          second={formatDate(dayOf(task.occurredAt), language)}
        />
      ),
    },
    {
      id: 'organisation',
      label: t('organisation'),
      phone: 'last',
      cell: (task) => (
        <TwoLines
          first={task.employerName ?? task.plkkName ?? ''}
          second={task.employerName === null ? '' : task.plkkName}
        />
      ),
    },
    {
      id: 'stage',
      label: t('stage'),
      width: '148px',
      phone: 'hide',
      cell: (task) => <StageBar stage={task.stage} />,
    },
    {
      id: 'amount',
      label: t('amount'),
      width: '134px',
      right: true,
      phone: 'fourth',
      cell: (task) => <Money rupiah={task.amount} />,
    },
  ];
}
