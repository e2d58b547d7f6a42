import { client, unwrap } from './client';
import type { components } from './generated/schema';

type Schemas = components['schemas'];

export const keyHeader = (key: string) => ({ 'Idempotency-Key': key });

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
