import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReadThing } from '@jkk/domain/claim/readings';
import { client, unwrap } from './client';
import type { components } from './generated/schema';
import { keys } from './query-client';

export type Reading = components['schemas']['ReadingView'];

/** Whose readings of what are shown; it stands in the address. */
export interface ReadingFilter {
  readonly claimNumber?: string | undefined;
  readonly userId?: string | undefined;
  readonly what?: ReadThing | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const PAGE = 100;
/** Of a claim, on its own page; the list of all has the rest. */
const LATEST = 20;

export const useReadings = (filter: ReadingFilter) =>
  useInfiniteQuery({
    queryKey: keys.readings(filter),
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/readings', {
          params: { query: { limit: PAGE, ...filter, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** The last readings of one claim. */
export const useClaimReadings = (claimNumber: string) =>
  useQuery({
    queryKey: keys.claimReadings(claimNumber),
    queryFn: () =>
      unwrap(
        client.GET('/api/v1/claims/{claimNumber}/readings', {
          params: { path: { claimNumber }, query: { limit: LATEST } },
        }),
      ),
  });
