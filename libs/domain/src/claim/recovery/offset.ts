import { ACCOUNT, OVERPAYMENT, transferLines } from '../../ledger';
import { rupiah, type Rupiah } from '../../money';
import { isSamePerson } from '../../payees';
import type { Instant } from '../../calendar';
import type { Benefit, Claim } from '../claim';
import type { Effect } from '../decision';
import { balanceOf, keptOf, withRecovery, type Recovery } from './recovery';

/** What of a benefit is to be paid; the rest settles what its payee owes, or came back and was too much. */
export const payableOf = (
  claim: Pick<Claim, 'recoveries'>,
  { benefitId, amountRupiah, offset }: Pick<Benefit, 'benefitId' | 'amountRupiah' | 'offset'>,
): Rupiah => rupiah(Math.max(0, amountRupiah - (offset?.amountRupiah ?? 0) - keptOf(claim, benefitId)));

const ENDED: readonly Benefit['stage'][] = ['PAID', 'REFUSED', 'CANCELLED'];

/** What is still owed and no other benefit under way is to settle. */
export const freeBalanceOf = (
  { benefits }: Pick<Claim, 'benefits'>,
  recovery: Recovery,
  except?: string,
): number =>
  benefits.reduce(
    (left, { benefitId, stage, offset }) =>
      offset?.recoveryNo !== recovery.recoveryNo || ENDED.includes(stage) || benefitId === except
        ? left
        : left - offset.amountRupiah,
    balanceOf(recovery),
  );

/** Nobody's benefit settles what somebody else owes. */
export function isOwedByPayee({ benefits }: Claim, { benefitId }: Recovery, { payee }: Benefit): boolean {
  const debtor = benefits.find((each) => each.benefitId === benefitId)?.payee;
  return debtor?.kind === payee.kind && isSamePerson(debtor.name, payee.name);
}

export interface Moved {
  readonly claim: Claim;
  readonly effects: readonly Effect[];
}

/** With the payment that a statement proves, and not before, the rest of the benefit settles the debt. */
export function offsetTaken(claim: Claim, { benefitId, offset }: Benefit, at: Instant): Moved {
  const recovery = claim.recoveries?.find((each) => each.recoveryNo === offset?.recoveryNo);
  if (offset === undefined || recovery === undefined) return { claim, effects: [] };
  const { amountRupiah, by, at: proposedAt } = offset;
  const settled = { decision: 'OFFSET', bankCode: null, lineId: null, amountRupiah, benefitId } as const;
  const settlements = [...recovery.settlements, { ...settled, proposedBy: by, proposedAt, confirmedAt: at }];
  return {
    claim: withRecovery(claim, { ...recovery, settlements }),
    effects: [posting(claim, benefitId, 'OVERPAYMENT_OFFSET', amountRupiah, at)],
  };
}

/** Money that came back paid nothing: what was settled with it is owed again. */
export function offsetUndone(claim: Claim, { benefitId, offset }: Benefit, at: Instant): Moved {
  const recovery = claim.recoveries?.find((each) => each.recoveryNo === offset?.recoveryNo);
  const taken = recovery?.settlements.find(
    (each) => each.decision === 'OFFSET' && each.benefitId === benefitId,
  );
  if (recovery === undefined || taken === undefined) return { claim, effects: [] };
  const settlements = recovery.settlements.filter((each) => each !== taken);
  return {
    claim: withRecovery(claim, { ...recovery, settlements }),
    effects: [posting(claim, benefitId, 'OVERPAYMENT_OFFSET_UNDONE', taken.amountRupiah, at)],
  };
}

/** The benefit is expense of the fund in full, though less of it leaves. */
function posting(
  { claimNumber, version }: Claim,
  benefitId: string,
  event: 'OVERPAYMENT_OFFSET' | 'OVERPAYMENT_OFFSET_UNDONE',
  amountRupiah: number,
  at: Instant,
): Effect {
  const owed = ACCOUNT.receivable(OVERPAYMENT);
  const [debit, credit] = event === 'OVERPAYMENT_OFFSET' ? [ACCOUNT.expense, owed] : [owed, ACCOUNT.expense];
  const lines = transferLines(debit, credit, amountRupiah);
  const key = `${benefitId}:offset:${version + 1}`;
  return { kind: 'POST', posting: { key, event, at, lines, claimNumber, benefitId } };
}
