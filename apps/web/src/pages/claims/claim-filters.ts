import { CLAIM_STAGES } from '@jkk/domain/claim/stages';
import type { FilterGroup } from '../../components/page/FilterMenu';
import { ROLE_LABELS } from '@jkk/domain/access/role-labels';
import type { Text } from '../../i18n/use-words';

type Labels = Readonly<Record<string, Text>>;
const options = (labels: Labels, say: (text: Text) => string) =>
  Object.entries(labels).map(([value, label]) => ({ value, label: say(label) }));

/** The filters of the claims list, by the names that the address and the API use. */
export const claimFilters = (t: (key: string) => string, say: (text: Text) => string): FilterGroup[] => [
  {
    id: 'due',
    label: t('dueFilter'),
    options: [
      { value: 'overdue', label: t('overdue') },
      { value: 'today', label: t('today') },
      { value: 'week', label: t('week') },
    ],
  },
  { id: 'stage', label: t('stageFilter'), options: options(CLAIM_STAGES, say) },
  { id: 'role', label: t('roleFilter'), options: options(ROLE_LABELS, say) },
];
