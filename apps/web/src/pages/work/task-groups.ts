import type { FilterGroup } from '../../components/page/FilterMenu';
import { WORK_OF_HEADS } from '@jkk/domain/access';
import { ROLE_LABELS } from '@jkk/domain/access/role-labels';
import { SEGMENT_LABELS } from '@jkk/domain/words/case';
import { WAIT_TITLES } from '@jkk/domain/words/waits';
import { URGENCIES, urgencyOf } from '../../format/urgency';
import type { Urgency } from '../../format/urgency';
import type { Text } from '../../i18n/use-words';
import type { WorkRow } from './work-rows';

export interface TaskGroup {
  readonly urgency: Urgency;
  readonly rows: readonly WorkRow[];
}

/** Claims under the headings late, today, tomorrow, this week, later, without a date; empty headings are left out. */
export function byUrgency(rows: readonly WorkRow[], now: string): TaskGroup[] {
  return URGENCIES.map((urgency) => ({
    urgency,
    rows: rows.filter((row) => urgencyOf(row.wait.dueAt, now) === urgency),
  })).filter((group) => group.rows.length > 0);
}

type Say = (text: Text) => string;
type T = (key: string) => string;

/** `isHead`: whose work is read too, so that it can be given. */
export const taskFilters = (t: T, say: Say, isHead: boolean): FilterGroup[] => [
  {
    id: 'due',
    label: t('claims:dueFilter'),
    options: (['overdue', 'today', 'week'] as const).map((value) => ({ value, label: t(`claims:${value}`) })),
  },
  { id: 'what', label: t('what'), options: options(WAIT_TITLES, say) },
  { id: 'segment', label: t('segment'), options: options(SEGMENT_LABELS, say) },
  ...(isHead
    ? [
        {
          id: 'role',
          label: t('workOf'),
          options: WORK_OF_HEADS.map((value) => ({ value, label: say(ROLE_LABELS[value]) })),
        },
      ]
    : []),
];

const options = (labels: Readonly<Record<string, Text>>, say: Say) =>
  Object.entries(labels).map(([value, label]) => ({ value, label: say(label) }));
