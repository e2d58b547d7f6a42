import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client, unwrap } from './client';
import { keys } from './query-client';

/** Statements are read by the minute at most. */
const REFRESH_MS = 60_000;

export const useStandings = () =>
  useQuery({
    queryKey: keys.standings,
    queryFn: () => unwrap(client.GET('/api/v1/reconciliations')),
    refetchInterval: REFRESH_MS,
  });

/** Lines of a bank that nothing explains, newest first. */
export const useOpenLines = (bankCode: string) =>
  useInfiniteQuery({
    queryKey: keys.openLines(bankCode),
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/reconciliations/{bankCode}/lines', {
          params: { path: { bankCode }, query: pageParam === null ? {} : { cursor: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** Lines of a bank that only a person can read. */
export const useUnreadableLines = (bankCode: string) =>
  useQuery({
    queryKey: keys.unreadableLines(bankCode),
    queryFn: () =>
      unwrap(
        client.GET('/api/v1/reconciliations/{bankCode}/unreadable-lines', { params: { path: { bankCode } } }),
      ),
  });
