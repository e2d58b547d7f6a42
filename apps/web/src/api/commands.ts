import { client, unwrap } from './client';
import type { components } from './generated/schema';

type Schemas = components['schemas'];

/** Bodies of the commands on a claim, by the last part of their address; `version` is added when they are sent. */
interface ClaimBodies {
  'stage-one': Schemas['StageOneRequest'];
  'duplicate-decision': Schemas['DuplicateDecisionRequest'];
  completion: Schemas['CompletionRequest'];
  'medical-statements': Schemas['MedicalStatementRequest'];
  verification: Schemas['VerificationRequest'];
  conclusion: Schemas['ConclusionRequest'];
  'final-report': Schemas['FinalReportRequest'];
  benefits: Schemas['BenefitRequest'];
  withdrawal: Schemas['EndClaimRequest'];
  cancellation: Schemas['EndClaimRequest'];
}

interface BenefitBodies {
  completeness: Schemas['CompletenessRequest'];
  proposal: Schemas['ProposalRequest'];
  decision: Schemas['BenefitDecisionRequest'];
  correction: Schemas['BenefitRequest'];
}

export type ClaimCommand = keyof ClaimBodies;
export type BenefitCommand = keyof BenefitBodies;
export type ClaimBody<C extends ClaimCommand> = Omit<ClaimBodies[C], 'version'>;
export type BenefitBody<C extends BenefitCommand> = Omit<BenefitBodies[C], 'version'>;

/** What makes a command repeatable and safe against changes of others. */
export interface Stamp {
  readonly version: number;
  readonly key: string;
}

const keyHeader = (key: string) => ({ 'Idempotency-Key': key });

/** Gives a command on a claim. All of these addresses have one shape, so one of them stands for their types. */
export async function giveClaimCommand<C extends ClaimCommand>(
  command: C,
  claimNumber: string,
  body: ClaimBody<C>,
  stamp: Stamp,
): Promise<void> {
  const address = `/api/v1/claims/{claimNumber}/${command}` as '/api/v1/claims/{claimNumber}/verification';
  await unwrap(
    client.POST(address, {
      params: { path: { claimNumber }, header: keyHeader(stamp.key) },
      body: { ...body, version: stamp.version } as never,
    }),
  );
}

/** Gives a command on a benefit; the version is the benefit's. */
export async function giveBenefitCommand<C extends BenefitCommand>(
  command: C,
  benefitId: string,
  body: BenefitBody<C>,
  stamp: Stamp,
): Promise<void> {
  const address = `/api/v1/benefits/{benefitId}/${command}` as '/api/v1/benefits/{benefitId}/proposal';
  await unwrap(
    client.POST(address, {
      params: { path: { benefitId }, header: keyHeader(stamp.key) },
      body: { ...body, version: stamp.version } as never,
    }),
  );
}

export const replacePayout = (payoutId: string, body: Schemas['ReplacementRequest'], key: string) =>
  unwrap(
    client.POST('/api/v1/payouts/{payoutId}/replacement', {
      params: { path: { payoutId }, header: keyHeader(key) },
      body,
    }),
  );

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
