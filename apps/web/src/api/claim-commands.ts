import { commandRule } from '@jkk/domain/claim/commands';
import type { ClaimCommandCode } from '@jkk/domain/claim/commands';
import { client, unwrap } from './client';
import { keyHeader } from './commands';

/** What makes a command repeatable and safe against changes of others. */
export interface Stamp {
  readonly version: number;
  readonly key: string;
}

const COLLECTION = { claim: 'claims', benefit: 'benefits', payout: 'payouts' } as const;

/** Gives a command on a claim, a benefit or a payout. All addresses have one shape, so one of them stands for their types. */
export async function giveCommand(
  code: ClaimCommandCode,
  subject: string,
  body: Readonly<Record<string, unknown>>,
  { version, key }: Stamp,
): Promise<void> {
  const { path, target } = commandRule(code);
  const address = `/api/v1/${COLLECTION[target]}/${subject}/${path}`;
  await unwrap(
    client.POST(address as '/api/v1/payout-batches', {
      params: { header: keyHeader(key) },
      // A payout is not changed by people otherwise: it has no version of its own.
      body: { ...body, ...(target !== 'payout' && { version }) } as never,
    }),
  );
}
