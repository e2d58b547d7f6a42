import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { PayoutState } from '@jkk/domain/claim/stages';
import { client, unwrap } from './client';
import { keys } from './query-client';

const PAGE = 100;
const REFRESH_MS = 5_000;

export const readPayouts = (state: PayoutState | undefined, cursor: string | null) =>
  unwrap(
    client.GET('/api/v1/payouts', {
      params: { query: { limit: PAGE, ...(state && { state }), ...(cursor !== null && { cursor }) } },
    }),
  );

export const usePayouts = (state?: PayoutState) =>
  useInfiniteQuery({
    queryKey: keys.payouts({ state }),
    queryFn: ({ pageParam }) => readPayouts(state, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: ({ state }) => refreshAfter(state.data?.pages.length),
  });

/** A list of many pages is read again page by page, so the seldomer the longer it is. */
const refreshAfter = (pages = 1): number => REFRESH_MS * pages;

export const usePayout = (payoutId: string) =>
  useQuery({
    queryKey: keys.payout(payoutId),
    queryFn: () => unwrap(client.GET('/api/v1/payouts/{payoutId}', { params: { path: { payoutId } } })),
    refetchInterval: REFRESH_MS,
  });

export const useBatches = () =>
  useInfiniteQuery({
    queryKey: keys.batches,
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/payout-batches', {
          params: { query: { limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: ({ state }) => refreshAfter(state.data?.pages.length),
  });

export const useBatch = (batchId: string) =>
  useQuery({
    queryKey: keys.batch(batchId),
    queryFn: () => unwrap(client.GET('/api/v1/payout-batches/{batchId}', { params: { path: { batchId } } })),
  });
