import { useInfiniteQuery } from '@tanstack/react-query';
import { client, unwrap } from './client';
import { keyHeader } from './commands';
import type { PaymentFile } from './model';
import { keys } from './query-client';

/** A file is made by its bank's reader within seconds. */
const WAITING_MS = 2_000;
const REFRESH_MS = 60_000;

export interface PaymentFileFilter {
  readonly bankCode?: string | undefined;
  readonly state?: PaymentFile['state'] | undefined;
}

/** Files of payments, the newest first; looked at often while one of them is being made. */
export const usePaymentFiles = ({ bankCode, state }: PaymentFileFilter) =>
  useInfiniteQuery({
    queryKey: [...keys.paymentFiles, bankCode ?? '', state ?? ''],
    queryFn: ({ pageParam }) =>
      unwrap(
        client.GET('/api/v1/payment-files', {
          params: {
            query: {
              ...(bankCode !== undefined && { bankCode }),
              ...(state !== undefined && { state }),
              ...(pageParam !== null && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: (before) => before,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(({ items }) => items.some((file) => file.state === 'WAITS')) ? WAITING_MS : REFRESH_MS,
  });

export function makePaymentFile(bankCode: string, key: string) {
  return unwrap(
    client.POST('/api/v1/payment-files', { body: { bankCode }, params: { header: keyHeader(key) } }),
  );
}

/** The bytes of a file, to be handed over to its bank; each taking is noted, and any but the first with its reason. */
export function takePaymentFile(fileId: string, reason: string | undefined): Promise<Blob> {
  return unwrap<Blob>(
    client.POST('/api/v1/payment-files/{fileId}/hand-over', {
      params: { path: { fileId } },
      body: reason === undefined ? {} : { reason },
      parseAs: 'blob',
    }),
  );
}

export function withdrawPaymentFile(fileId: string, note: string, key: string) {
  return unwrap(
    client.POST('/api/v1/payment-files/{fileId}/withdrawal', {
      params: { path: { fileId }, header: keyHeader(key) },
      body: { note },
    }),
  );
}
