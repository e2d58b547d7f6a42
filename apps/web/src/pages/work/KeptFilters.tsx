import { IconX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { keys } from '../../api/query-client';
import { keepFilters, useKeptFilters, type KeptFilter, type TaskFilter } from '../../api/tasks';
import { useOnce } from '../../api/use-once';
import pageCss from '../../components/page/Page.module.css';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { useWords } from '../../i18n/use-words';
import { lazyPart } from '../../lazy-part';

const KeepThis = lazyPart(() => import('./KeepThis').then((part) => part.KeepThis));

/** A count beyond which nobody counts. */
const MANY = 1_000;

type NamedFilter = TaskFilter & { readonly name: string };

interface KeptFiltersProps {
  readonly filter: TaskFilter;
  readonly onPick: (filter: TaskFilter) => void;
}

/** The filters that this person keeps, each with how much it shows; the present one can be kept under a name. */
export function KeptFilters({ filter, onPick }: KeptFiltersProps) {
  const { t } = useWords('work');
  const { data } = useKeptFilters();
  const kept = data?.filters ?? [];
  const save = useKeep();
  const { role, ...kind } = filter;
  const isOn = role === undefined && Object.values(kind).some((value) => value !== undefined);
  return (
    <>
      {kept.map((each) => (
        <span key={each.name} className={pageCss.chip} data-kept={each.name}>
          <button type="button" className={pageCss.plain} onClick={() => onPick(asFilter(each))}>
            {each.name} <b>{each.count >= MANY ? `${MANY}+` : each.count}</b>
          </button>
          <button
            type="button"
            className={pageCss.plain}
            aria-label={t('forgetFilter', { name: each.name })}
            onClick={() => save.mutate(kept.filter((other) => other !== each))}
          >
            <IconX size={14} aria-hidden />
          </button>
        </span>
      ))}
      {isOn && <KeepThis onKeep={(name) => save.mutate([...kept, { ...filter, name }])} />}
      <ProblemNotice error={save.error} />
    </>
  );
}

function useKeep() {
  const queryClient = useQueryClient();
  return useOnce({
    mutationFn: (filters: readonly NamedFilter[]) => keepFilters(filters.map(asRequest)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [...keys.tasks, 'filters'] }),
  });
}

const asRequest = ({ name, holder, what, segment, due }: NamedFilter) => ({
  name,
  ...(holder && { holder }),
  ...(what && { what }),
  ...(segment && { segment }),
  ...(due && { due }),
});
const asFilter = ({ holder, what, segment, due }: KeptFilter): TaskFilter => ({ holder, what, segment, due });
