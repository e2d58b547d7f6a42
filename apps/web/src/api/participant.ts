import { client, unwrap } from './client';

/** Who asks for the claim about them. */
export interface AskedFor {
  readonly claimNumber: string;
  readonly birthDate: string;
}

export const sendStatusCode = (body: AskedFor): Promise<void> =>
  unwrap(client.POST('/api/v1/participant/codes', { body }));

export const readStatus = (body: AskedFor & { readonly code: string }) =>
  unwrap(client.POST('/api/v1/participant/status', { body }));
