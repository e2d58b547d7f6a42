import type { Instant } from '../../calendar';
import { ACCOUNT, OVERPAYMENT, transferLines } from '../../ledger';
import type { PayoutSummary } from '../../payout';
import type { Benefit, Claim } from '../claim';
import { BY_RULE } from '../clocks/compensation';
import type { Effect } from '../decision';
import { settledSum, withoutWriteOffs } from './money-back';
import { freeBalanceOf, type Moved } from './offset';
import { withRecovery, type Recovery } from './recovery';
import { recoveryEffect } from './recovery-posting';

type Event = 'OVERPAYMENT_CLEARED' | 'OVERPAYMENT_CLEARING_UNDONE';

const isOfSecond = ({ benefitId }: Benefit, recovery: Recovery): boolean =>
  recovery.benefitId === benefitId && recovery.payoutId !== undefined;

/**
 * One of two payments of a benefit came back: what was owed for the second one is owed no more, and the benefit stays paid by
 * the other.
 */
export function twiceReturned(claim: Claim, benefit: Benefit, payout: PayoutSummary, at: Instant): Moved {
  const second = (claim.recoveries ?? []).filter((each) => isOfSecond(benefit, each));
  return second.reduce<Moved & { readonly money: number }>(
    (moved, recovery) => {
      const open = withoutWriteOffs(recovery);
      const amountRupiah = Math.min(moved.money, freeBalanceOf(moved.claim, open));
      if (amountRupiah <= 0) return moved;
      const settlement = {
        ...({ decision: 'RETURN', bankCode: null, lineId: null, amountRupiah } as const),
        ...{ proposedBy: BY_RULE, proposedAt: at, confirmedAt: at, payoutId: payout.payoutId },
      };
      const givenUp = settledSum(recovery.settlements) - settledSum(open.settlements);
      return {
        claim: withRecovery(moved.claim, { ...open, settlements: [...open.settlements, settlement] }),
        effects: [
          ...moved.effects,
          ...(givenUp > 0 ? [recoveryEffect(claim, recovery, 'WRITE_OFF_UNDONE', givenUp, at)] : []),
          posting(claim, recovery, 'OVERPAYMENT_CLEARED', amountRupiah, at),
        ],
        money: moved.money - amountRupiah,
      };
    },
    { claim, effects: [], money: payout.amountRupiah },
  );
}

/** A debit that shows that the money had left again, or had stayed: the second payment is owed again. */
export function twiceReturnUndone(
  claim: Claim,
  benefit: Benefit,
  { payoutId }: PayoutSummary,
  at: Instant,
): Moved {
  const second = (claim.recoveries ?? []).filter((each) => isOfSecond(benefit, each));
  return second.reduce<Moved>(
    (moved, recovery) => {
      const back = recovery.settlements.filter((each) => each.payoutId === payoutId);
      if (back.length === 0) return moved;
      const settlements = recovery.settlements.filter((each) => !back.includes(each));
      return {
        claim: withRecovery(moved.claim, { ...recovery, settlements }),
        effects: [
          ...moved.effects,
          posting(claim, recovery, 'OVERPAYMENT_CLEARING_UNDONE', settledSum(back), at),
        ],
      };
    },
    { claim, effects: [] },
  );
}

/** The expense that the finding took back was one of the other payment. */
function posting(
  { claimNumber, version }: Claim,
  { benefitId, recoveryNo }: Recovery,
  event: Event,
  amountRupiah: number,
  at: Instant,
): Effect {
  const owed = ACCOUNT.receivable(OVERPAYMENT);
  const [debit, credit] = event === 'OVERPAYMENT_CLEARED' ? [ACCOUNT.expense, owed] : [owed, ACCOUNT.expense];
  const key = `${claimNumber}:${recoveryNo}:twice:${version + 1}`;
  const lines = transferLines(debit, credit, amountRupiah);
  return { kind: 'POST', posting: { key, event, at, lines, claimNumber, benefitId } };
}
