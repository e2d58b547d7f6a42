import type { ReactNode } from 'react';
import { LoadFailed, SkeletonRows } from '../states/States';
import { MoreRows, type PagedQuery } from './MoreRows';

interface ListQuery extends Partial<PagedQuery> {
  readonly data: unknown;
  readonly error: unknown;
  readonly isError: boolean;
  readonly isPending: boolean;
  readonly isFetchNextPageError?: boolean;
  readonly refetch: () => Promise<unknown>;
}

interface ListStatesProps {
  readonly query: ListQuery;
  /** Said when the list could not be loaded and nothing of it is known. */
  readonly failed: string;
  readonly isEmpty: boolean;
  /** Shown in place of rows when there are none. */
  readonly empty: ReactNode;
  /** The rows. */
  readonly children: ReactNode;
}

/** What a list shows instead of its rows while it fails, loads or is empty; else the rows and the way to more of them. */
export function ListStates({ query, failed, isEmpty, empty, children }: ListStatesProps) {
  const { hasNextPage = false, isFetchingNextPage = false, fetchNextPage } = query;
  if (query.isPending) return <SkeletonRows />;
  if (query.isError && query.data === undefined) {
    return <LoadFailed title={failed} error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <>
      {isEmpty ? empty : children}
      {fetchNextPage !== undefined && query.isFetchNextPageError === true && (
        <LoadFailed title={failed} error={query.error} onRetry={() => void fetchNextPage()} />
      )}
      {fetchNextPage !== undefined && <MoreRows query={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />}
    </>
  );
}
