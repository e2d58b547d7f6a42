import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { RadarKind } from '@jkk/domain/radar';
import { client, unwrap } from './client';
import { keyHeader } from './commands';
import { keys } from './query-client';

/** The radar looks every half minute. */
const REFRESH_MS = 30_000;

/** Which findings are shown. */
export interface RadarFilter {
  readonly state?: 'GONE' | undefined;
  readonly kind?: RadarKind | undefined;
}

/** The same in the address, whose code does not know the kinds: every page would load them. */
export interface RadarAddress {
  readonly state?: 'GONE' | undefined;
  readonly kind?: string | undefined;
}

export const useRadar = ({ state, kind }: RadarFilter) =>
  useInfiniteQuery({
    queryKey: keys.radar({ state, kind }),
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/radar', {
          params: {
            query: {
              ...(state && { state }),
              ...(kind && { kind }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: REFRESH_MS,
  });

export const useSending = (enabled: boolean) =>
  useQuery({
    queryKey: keys.sending,
    queryFn: () => unwrap(client.GET('/api/v1/sending')),
    refetchInterval: REFRESH_MS,
    enabled,
  });

export const repairFinding = (findingId: number, key: string) =>
  unwrap(
    client.POST('/api/v1/radar/{findingId}/repair', {
      params: { path: { findingId: String(findingId) }, header: keyHeader(key) },
    }),
  );

export const liftBlock = (note: string, key: string) =>
  unwrap(client.POST('/api/v1/sending/lift', { params: { header: keyHeader(key) }, body: { note } }));
