import type { Query, QueryClient, QueryFilters } from '@tanstack/react-query';

/**
 * Reads again what is on the screen. A first answer that is still under way may be older than the change that asks for
 * this, and the cache would let it stand as if it were new: it is waited for and then asked again.
 */
export function readAgain(queryClient: QueryClient, filters: QueryFilters): void {
  for (const query of queryClient.getQueryCache().findAll(filters)) {
    void firstAnswer(query).then(() =>
      queryClient.invalidateQueries({ queryKey: query.queryKey, exact: true }),
    );
  }
}

const firstAnswer = async ({ state, promise }: Query): Promise<unknown> =>
  state.data === undefined && state.fetchStatus === 'fetching' ? promise?.catch(() => undefined) : undefined;
