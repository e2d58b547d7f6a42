import { commandRule } from '@jkk/domain/claim/commands';
import type { ClaimCommandCode } from '@jkk/domain/claim/commands';
import { client, unwrap } from './client';
import type { components } from './generated/schema';

type Schemas = components['schemas'];

/** What makes a command repeatable and safe against changes of others. */
export interface Stamp {
  readonly version: number;
  readonly key: string;
}

export const keyHeader = (key: string) => ({ 'Idempotency-Key': key });

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

export const decideHold = (payoutId: string, body: Schemas['HoldDecisionRequest'], key: string) =>
  unwrap(
    client.POST('/api/v1/payouts/{payoutId}/hold-decision', {
      params: { path: { payoutId }, header: keyHeader(key) },
      body,
    }),
  );

export const createBatch = (payoutIds: string[], key: string) =>
  unwrap(client.POST('/api/v1/payout-batches', { params: { header: keyHeader(key) }, body: { payoutIds } }));

export const releaseBatch = (batchId: string, hash: string, key: string) =>
  unwrap(
    client.POST('/api/v1/payout-batches/{batchId}/release', {
      params: { path: { batchId }, header: keyHeader(key) },
      body: { hash },
    }),
  );

export const removeBatch = (batchId: string) =>
  unwrap(client.DELETE('/api/v1/payout-batches/{batchId}', { params: { path: { batchId } } }));

export const verifyFigure = (code: string, key: string, note: string, idempotencyKey: string) =>
  unwrap(
    client.POST('/api/v1/rule-sets/{code}/figures/{key}/verification', {
      params: { path: { code, key }, header: keyHeader(idempotencyKey) },
      body: { note },
    }),
  );

export const confirmFigure = (
  code: string,
  key: string,
  body: Schemas['FigureConfirmationRequest'],
  idempotencyKey: string,
) =>
  unwrap(
    client.POST('/api/v1/rule-sets/{code}/figures/{key}/confirmation', {
      params: { path: { code, key }, header: keyHeader(idempotencyKey) },
      body,
    }),
  );

export const readStatement = (bankCode: string, key: string) =>
  unwrap(client.POST('/api/v1/reconciliations', { params: { header: keyHeader(key) }, body: { bankCode } }));

export const reportAccident = (body: Schemas['ReportAccidentRequest'], key: string) =>
  unwrap(client.POST('/api/v1/claims', { params: { header: keyHeader(key) }, body }));
