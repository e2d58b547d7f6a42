import { useState } from 'react';
import type { ReactNode } from 'react';
import { TASK_OUTCOME_LABELS } from '@jkk/domain/words/waits';
import type { AssignedTask } from '../../api/tasks';
import type { GridSelection } from '../../components/grid/DataGrid';
import { labelOf } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { AssignBar } from './AssignBar';
import { useAssign } from './use-assign';
import { keyOf, type WorkRow } from './work-rows';

interface ChosenWork {
  readonly selection: GridSelection<WorkRow>;
  /** What stands above the legend of keys while something is chosen. */
  readonly bar: ReactNode;
  /** What did not go. */
  readonly left: readonly AssignedTask[];
  readonly error: Error | null;
}

/** Rows that are chosen, and what is done with them in bulk. */
export function useChosenWork(rows: readonly WorkRow[]): ChosenWork {
  const { user } = useSession();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const clear = (): void => setChosen(new Set());
  const assign = useAssign(clear);
  const tasks = rows
    .filter(({ claimNumber }) => chosen.has(claimNumber))
    .flatMap(({ asked }) => asked.map(keyOf));
  const give = (to: string | undefined): void => assign.mutate({ tasks, to });
  return {
    selection: { chosen, onChange: setChosen, label: ({ claimNumber }) => claimNumber },
    bar: tasks.length > 0 && (
      <AssignBar
        count={tasks.length}
        busy={assign.isPending}
        onTake={() => give(user.id)}
        onGive={give}
        onGiveBack={() => give(undefined)}
        onClear={clear}
      />
    ),
    left: assign.data ?? [],
    error: assign.error,
  };
}

/** Why some of it did not go. */
export function NotDone({ left }: { readonly left: readonly AssignedTask[] }) {
  const { t, say } = useWords('work');
  return (
    <div role="status">
      <b>{t('notDone', { count: left.length })}</b>
      <ul>
        {left.map(({ claimNumber, code, subject, outcome, holder }) => (
          <li key={`${claimNumber} ${code} ${subject}`}>
            {claimNumber}: {say(labelOf(TASK_OUTCOME_LABELS, outcome))}
            {holder !== null && ` (${holder})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
