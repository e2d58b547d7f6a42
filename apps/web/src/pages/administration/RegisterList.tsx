import type { ComponentProps } from 'react';
import { GridPage } from '../../components/grid/GridPage';
import { Empty } from '../../components/states/States';
import { useWords } from '../../i18n/use-words';

type Page<T extends object> = ComponentProps<typeof GridPage<T>>;

interface RegisterListProps<T extends object> extends Pick<
  Page<T>,
  'caption' | 'say' | 'tools' | 'columns' | 'idOf' | 'csv' | 'onOpen'
> {
  readonly query: Page<T>['query'] & {
    readonly data: { readonly pages: readonly { readonly items: readonly T[] }[] } | undefined;
  };
}

/** One register, as long as it is read so far. */
export function RegisterList<T extends object>({ query, ...page }: RegisterListProps<T>) {
  const { t } = useWords('registers');
  return (
    <GridPage
      {...page}
      name="entry"
      query={query}
      rows={query.data?.pages.flatMap(({ items }) => items) ?? []}
      failed={t('loadFailed')}
      empty={<Empty title={t('emptyTitle')} text={t('emptyText')} />}
    />
  );
}
