import { useQuery } from '@tanstack/react-query';
import { client, unwrap } from './client';
import { keyHeader } from './commands';
import { keys } from './query-client';

/** A file is made by its bank's reader within seconds. */
const WAITING_MS = 2_000;
const REFRESH_MS = 60_000;

/** The newest files of payments, looked at often while one of them is being made. */
export const usePaymentFiles = () =>
  useQuery({
    queryKey: keys.paymentFiles,
    queryFn: () => unwrap(client.GET('/api/v1/payment-files')),
    refetchInterval: ({ state }) =>
      state.data?.items.some((file) => file.state === 'WAITS') ? WAITING_MS : REFRESH_MS,
  });

export function makePaymentFile(bankCode: string, key: string) {
  return unwrap(
    client.POST('/api/v1/payment-files', { body: { bankCode }, params: { header: keyHeader(key) } }),
  );
}

/** The bytes of a file, to be handed over to its bank; each taking is noted. */
export function takePaymentFile(fileId: string): Promise<Blob> {
  return unwrap<Blob>(
    client.GET('/api/v1/payment-files/{fileId}/content', { params: { path: { fileId } }, parseAs: 'blob' }),
  );
}
