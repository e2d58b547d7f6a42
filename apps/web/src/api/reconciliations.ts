import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client, unwrap } from './client';
import { keyHeader } from './commands';
import type { Cap, ItemDecision } from './model';
import { keys } from './query-client';

/** Statements are read by the minute at most. */
const REFRESH_MS = 60_000;

export const useStandings = (enabled = true) =>
  useQuery({
    queryKey: keys.standings,
    enabled,
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

/** Stretches of a bank's statement in which lines are missing. */
export const useGaps = (bankCode: string) =>
  useQuery({
    queryKey: keys.gaps(bankCode),
    queryFn: () =>
      unwrap(client.GET('/api/v1/reconciliations/{bankCode}/gaps', { params: { path: { bankCode } } })),
  });

/** What a debit may be divided over. */
export const useDivisible = (bankCode: string, itemId: string) =>
  useQuery({
    queryKey: keys.divisible(bankCode, itemId),
    queryFn: () =>
      unwrap(
        client.GET('/api/v1/reconciliations/{bankCode}/open-items/{itemId}/payments', {
          params: { path: { bankCode, itemId } },
        }),
      ),
  });

export const decideOpenItem = (bankCode: string, itemId: string, body: ItemDecision, key: string) =>
  unwrap(
    client.POST('/api/v1/reconciliations/{bankCode}/open-items/{itemId}/decision', {
      params: { path: { bankCode, itemId }, header: keyHeader(key) },
      body,
    }),
  );

export const useControls = () =>
  useQuery({ queryKey: keys.controls, queryFn: () => unwrap(client.GET('/api/v1/payment-controls')) });

/** What a release comes upon: hours of the banks, and what is left under the caps of today. */
export const useRoom = (enabled: boolean) =>
  useQuery({
    queryKey: keys.room,
    enabled,
    queryFn: () => unwrap(client.GET('/api/v1/payment-controls/room')),
    refetchInterval: REFRESH_MS,
  });

export const switchBank = (bankCode: string, decision: 'STOP' | 'RESUME', note: string, key: string) =>
  unwrap(
    client.POST('/api/v1/payment-controls/banks/{bankCode}/switch', {
      params: { path: { bankCode }, header: keyHeader(key) },
      body: { decision, note },
    }),
  );

/** Without a limit the cap is lifted. */
export const setCap = (scope: Cap['scope'], limit: number | null, note: string, key: string) =>
  unwrap(
    client.POST('/api/v1/payment-controls/caps/{scope}', {
      params: { path: { scope }, header: keyHeader(key) },
      body: { note, ...(limit !== null && { limit }) },
    }),
  );

/** What is to be closed next at a bank, and its closed days, newest first. */
export const useDays = (bankCode: string) =>
  useQuery({
    queryKey: keys.days(bankCode),
    queryFn: () =>
      unwrap(client.GET('/api/v1/reconciliations/{bankCode}/days', { params: { path: { bankCode } } })),
  });

export const closeDay = (bankCode: string, day: string, note: string, key: string) =>
  unwrap(
    client.POST('/api/v1/reconciliations/{bankCode}/days/{day}/closing', {
      params: { path: { bankCode, day }, header: keyHeader(key) },
      body: { note },
    }),
  );

/** How long payouts and lines have waited to be settled. */
export const useAgeing = () =>
  useQuery({
    queryKey: keys.ageing,
    queryFn: () => unwrap(client.GET('/api/v1/reconciliations/ageing')),
    refetchInterval: REFRESH_MS,
  });
