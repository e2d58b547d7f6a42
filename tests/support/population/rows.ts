import { createHash } from 'node:crypto';
import type { Claim, PayoutSummary } from '@jkk/domain';
import { FIRST_HASH } from '@jkk/persistence/claim';
import type { ClaimWaitEntity } from '@jkk/persistence/claim/claim-wait.entity';
import type { BenefitEntity, ClaimEntity } from '@jkk/persistence/claim/claim.entities';
import { toBenefitRow, toClaimColumns } from '@jkk/persistence/claim/claim.mapper';
import { toWaitRows } from '@jkk/persistence/claim/wait-rows';
import type {
  PayoutBatchEntity,
  PayoutBatchItemEntity,
  PayoutEntity,
} from '@jkk/persistence/payout/payout.entities';

export interface Rows {
  readonly claim: ClaimEntity;
  readonly waits: readonly ClaimWaitEntity[];
  readonly benefits: readonly BenefitEntity[];
  readonly payouts: readonly PayoutRow[];
}

export type PayoutRow = Omit<PayoutEntity, 'sequence'>;

const MAKER = '00000000-0000-4000-8000-000000000001';
const OFFICER = '00000000-0000-4000-8000-000000000003';
const APPROVER = '00000000-0000-4000-8000-000000000004';
const RELEASER = '00000000-0000-4000-8000-000000000002';
const BATCH_SIZE = 20;

/** What is stored of a claim, by the mapper of the program itself. Its record has no events, as an empty chain may. */
export function toRows(claim: Claim, index: number): Rows {
  const payouts = claim.payouts.map((payout, at) => toPayoutRow(claim, payout, payoutId(index, at)));
  const identified = {
    ...claim,
    payouts: claim.payouts.map((payout, at) => ({ ...payout, payoutId: payoutId(index, at) })),
  };
  const { nextDueAt, rows: waits } = toWaitRows(identified);
  return {
    claim: {
      ...toClaimColumns(claim),
      eventSeq: 0,
      eventHash: FIRST_HASH,
      nextDueAt,
      dossierHash: '',
    },
    waits,
    benefits: claim.benefits.map((benefit) => toBenefitRow(claim, benefit)),
    payouts,
  };
}

const payoutId = (index: number, at: number): string => String(index * 10 + at).padStart(13, '0');

function toPayoutRow(claim: Claim, payout: PayoutSummary, id: string): PayoutRow {
  const isReleased = !['AWAITING_RELEASE', 'HELD', 'CANCELLED'].includes(payout.state);
  const { createdAt, updatedAt } = payout;
  return {
    payoutId: id,
    claimNumber: claim.claimNumber,
    benefitId: payout.benefitId,
    branch: claim.branch,
    amountRupiah: payout.amountRupiah,
    payeeKey: 'HEIR',
    payeeKind: 'HEIR',
    payeeName: payout.payeeName,
    payeeBankCode: '008',
    payeeAccountNumber: '1550001234471',
    payeeAccountName: payout.payeeName,
    accountEnteredBy: OFFICER,
    proposedBy: OFFICER,
    approvedBy: APPROVER,
    partnerBankCode: '008',
    serviceCode: '17',
    rail: 'INTRABANK',
    state: payout.state,
    replaces: null,
    batchId: null,
    holdReason: null,
    failureCode: null,
    nameCheck: 'MATCH',
    nameAtBank: payout.payeeName,
    nameCheckedAt: createdAt,
    acceptedName: null,
    releaseCount: isReleased ? 1 : 0,
    moveCount: isReleased ? 1 : 0,
    createdAt,
    updatedAt,
    releasedAt: isReleased ? updatedAt : null,
    settledAt: payout.state === 'RECONCILED' ? updatedAt : null,
    returnedAt: null,
  };
}

export interface Batch {
  readonly batch: PayoutBatchEntity;
  readonly items: readonly PayoutBatchItemEntity[];
  readonly payouts: readonly PayoutRow[];
}

/** Puts payouts of each branch together: those that left are in released batches, every other waiting one in an open batch. */
export class Batches {
  private readonly waiting = new Map<string, PayoutRow[]>();
  private seen = 0;

  /** The batch that this payout made full, or the payout alone while it stands in none. */
  add(payout: PayoutRow): Batch | PayoutRow | undefined {
    const isReleased = payout.releasedAt !== null;
    this.seen += 1;
    if (!isReleased && this.seen % 2 === 0) return payout;
    const key = `${payout.branch} ${isReleased}`;
    const together = [...(this.waiting.get(key) ?? []), payout];
    this.waiting.set(key, together.length < BATCH_SIZE ? together : []);
    return together.length < BATCH_SIZE ? undefined : toBatch(together, isReleased);
  }

  rest(): Batch[] {
    return [...this.waiting.values()]
      .filter((payouts) => payouts.length > 0)
      .map((payouts) => toBatch(payouts, payouts[0]!.releasedAt !== null));
  }
}

function toBatch(payouts: readonly PayoutRow[], isReleased: boolean): Batch {
  const hash = createHash('sha256')
    .update(payouts.map(({ payoutId: id }) => id).join())
    .digest('hex');
  const batchId = hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
  const createdAt = payouts
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)!;
  return {
    batch: {
      batchId,
      state: isReleased ? 'RELEASED' : 'OPEN',
      branch: payouts[0]!.branch,
      hash,
      itemCount: payouts.length,
      totalRupiah: payouts.reduce((sum, { amountRupiah }) => sum + amountRupiah, 0),
      maker: MAKER,
      createdAt,
      releaser: isReleased ? RELEASER : null,
      releasedAt: isReleased ? createdAt : null,
    },
    items: payouts.map(({ payoutId: id, amountRupiah }, at) => ({
      batchId,
      payoutId: id,
      position: at + 1,
      amountRupiah,
      live: !isReleased,
    })),
    payouts: payouts.map((payout) => ({ ...payout, batchId })),
  };
}
