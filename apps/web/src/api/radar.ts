import { useQuery } from '@tanstack/react-query';
import { client, unwrap } from './client';
import { keyHeader } from './commands';
import { keys } from './query-client';

/** The radar looks every half minute. */
const REFRESH_MS = 30_000;

export const useRadar = (state: 'OPEN' | 'GONE') =>
  useQuery({
    queryKey: keys.radar(state),
    queryFn: () => unwrap(client.GET('/api/v1/radar', { params: { query: { state } } })),
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
