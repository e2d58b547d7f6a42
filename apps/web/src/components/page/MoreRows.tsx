import { Button } from '@mantine/core';
import { useWords } from '../../i18n/use-words';
import css from './Page.module.css';

/** A list that is read page by page, as far as its button must know it. */
export interface PagedQuery {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

/** The next page of a list, as long as there is one. */
export function MoreRows({ query }: { readonly query: PagedQuery }) {
  const { t } = useWords('shell');
  if (!query.hasNextPage) return null;
  return (
    <div className={css.more}>
      <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {t('more')}
      </Button>
    </div>
  );
}
