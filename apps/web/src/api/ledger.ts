import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client, unwrap } from './client';
import type { components } from './generated/schema';
import { keys } from './query-client';

type Schemas = components['schemas'];
export type AccountTotal = Schemas['AccountTotalView'];
export type AccountLine = Schemas['AccountLineView'];

/** Which account is read, and of which days in WIB; it stands in the address. */
export interface LedgerFilter {
  readonly account?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const PAGE = 100;

export const useTrialBalance = () =>
  useQuery({
    queryKey: keys.trialBalance,
    queryFn: () => unwrap(client.GET('/api/v1/ledger/trial-balance')),
  });

export const useAccountStatement = (account: string, { from, to }: LedgerFilter) =>
  useInfiniteQuery({
    queryKey: keys.accountStatement(account, from, to),
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/ledger/statement', {
          params: {
            query: {
              account,
              limit: PAGE,
              ...(from !== undefined && { from }),
              ...(to !== undefined && { to }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
