import { useInfiniteQuery } from '@tanstack/react-query';
import { client, unwrap } from './client';
import { keyHeader } from './commands';
import type { components } from './generated/schema';
import type { Receivable } from './model';
import { keys } from './query-client';

export type SettlingLine = components['schemas']['SettlingLineView'];
type Settlement = components['schemas']['SettlementRequest'];

export interface ReceivableFilter {
  readonly payer?: Receivable['payer'] | undefined;
  readonly minDays?: string | undefined;
  readonly claimNumber?: string | undefined;
}

/** A debt that finance settles; what a payee owes is settled in its claim. */
export type Owed = Receivable & { readonly payer: Settlement['payer'] };

const PAGE = 50;

/** What others owe, the oldest first. */
export const useReceivables = ({ payer, minDays, claimNumber }: ReceivableFilter) =>
  useInfiniteQuery({
    queryKey: [...keys.receivables, payer ?? '', minDays ?? '', claimNumber ?? ''],
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/receivables', {
          params: {
            query: {
              limit: PAGE,
              ...(payer !== undefined && { payer }),
              ...(minDays !== undefined && { minDays: Number(minDays) }),
              ...(claimNumber !== undefined && { claimNumber }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

/** Open credits that may pay a debt, the newest first. */
export const useSettlingLines = ({ claimNumber, payer }: Owed) =>
  useInfiniteQuery({
    queryKey: [...keys.receivables, claimNumber, payer, 'lines'],
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/receivables/{claimNumber}/lines', {
          params: {
            path: { claimNumber },
            query: { payer, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const settleReceivable = (
  { claimNumber, payer }: Owed,
  said: Omit<Settlement, 'payer'>,
  key: string,
) =>
  unwrap(
    client.POST('/api/v1/receivables/{claimNumber}/settlement', {
      params: { path: { claimNumber }, header: keyHeader(key) },
      body: { payer, ...said },
    }),
  );
