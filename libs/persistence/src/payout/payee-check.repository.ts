import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import type { HoldReason } from '@jkk/domain/payout';
import { PayeeCheckEntity } from './payout-record.entities';
import { PayoutEntity, type PayeeCheckOutcome } from './payout.entities';

export interface PayeeCheckResult {
  readonly outcome: PayeeCheckOutcome;
  readonly nameAtBank: string | null;
  readonly responseCode: string | null;
  readonly checkedAt: Instant;
}

const HOLD_OF: Readonly<Record<Exclude<PayeeCheckOutcome, 'MATCH'>, HoldReason>> = {
  NEAR: 'PAYEE.NAME_NEAR',
  MISMATCH: 'PAYEE.NAME_MISMATCH',
  ACCOUNT_CLOSED: 'PAYEE.ACCOUNT_CLOSED',
  ACCOUNT_UNKNOWN: 'PAYEE.ACCOUNT_UNKNOWN',
};

/**
 * Why a payout may not be sent after this check; undefined when it may: the name matches, or it is the very name that
 * two persons accepted for this payout.
 */
export function holdAfterCheck(
  payout: Pick<PayoutEntity, 'acceptedName'>,
  { outcome, nameAtBank }: Pick<PayeeCheckResult, 'outcome' | 'nameAtBank'>,
): HoldReason | undefined {
  if (outcome === 'MATCH') return undefined;
  const differs = outcome === 'NEAR' || outcome === 'MISMATCH';
  if (differs && nameAtBank !== null && nameAtBank === payout.acceptedName) return undefined;
  return HOLD_OF[outcome];
}

export class PayeeCheckRepository {
  /** Adds the check to the record and puts its result on the locked payout. */
  async record(em: EntityManager, payout: PayoutEntity, result: PayeeCheckResult): Promise<void> {
    const { payoutId } = payout;
    const { outcome, nameAtBank, responseCode, checkedAt } = result;
    await em.insert(PayeeCheckEntity, { payoutId, outcome, nameAtBank, responseCode, checkedAt });
    const columns = { nameCheck: outcome, nameAtBank, nameCheckedAt: checkedAt };
    Object.assign(payout, columns);
    await em.update(PayoutEntity, { payoutId }, columns);
  }
}
