import type { Task } from '../../api/model';
import type { FilterGroup } from '../../components/page/FilterMenu';
import { SEGMENT_LABELS } from '@jkk/domain/words/case';
import { WAIT_TITLES } from '@jkk/domain/words/waits';
import { URGENCIES, urgencyOf } from '../../format/urgency';
import type { Urgency } from '../../format/urgency';
import type { Text } from '../../i18n/use-words';

export interface TaskGroup {
  readonly urgency: Urgency;
  readonly tasks: readonly Task[];
}

/** Only what these lists show; the server has already sorted by urgency. */
export interface TaskFilter {
  readonly what?: string | undefined;
  readonly segment?: string | undefined;
}

/** Tasks under the headings late, today, tomorrow, this week, later, without a date; empty headings are left out. */
export function byUrgency(tasks: readonly Task[], now: string): TaskGroup[] {
  return URGENCIES.map((urgency) => ({
    urgency,
    tasks: tasks.filter((task) => urgencyOf(task.wait.dueAt, now) === urgency),
  })).filter((group) => group.tasks.length > 0);
}

export const taskPasses = (task: Task, filter: TaskFilter): boolean =>
  (filter.what === undefined || task.wait.code === filter.what) &&
  (filter.segment === undefined || task.segment === filter.segment);

type Say = (text: Text) => string;
type T = (key: string) => string;

export const taskFilters = (t: T, say: Say): FilterGroup[] => [
  { id: 'what', label: t('what'), options: options(WAIT_TITLES, say) },
  { id: 'segment', label: t('segment'), options: options(SEGMENT_LABELS, say) },
];

const options = (labels: Readonly<Record<string, Text>>, say: Say) =>
  Object.entries(labels).map(([value, label]) => ({ value, label: say(label) }));
