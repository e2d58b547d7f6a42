import type { Instant } from '../../calendar';
import { ACCOUNT, OVERPAYMENT, type LedgerLine } from '../../ledger';
import type { PayoutSummary } from '../../payout';
import type { Benefit, Claim } from '../claim';
import { BY_RULE } from '../clocks/compensation';
import type { Effect } from '../decision';
import { freeBalanceOf, type Moved } from './offset';
import { isOfBenefit, withRecovery, type Recovery, type RecoverySettlement } from './recovery';
import { recoveryEffect } from './recovery-posting';

const OWED = ACCOUNT.receivable(OVERPAYMENT);

/**
 * Money that came back settles first what was found too much of the same benefit, also what had been given up of it; what
 * other benefits under way are to settle is left to them. `most` is what may be kept.
 */
export function settledByReturn(
  claim: Claim,
  benefit: Benefit,
  payout: PayoutSummary,
  at: Instant,
  most: number = benefit.amountRupiah,
): Moved {
  const own = (claim.recoveries ?? []).filter((each) => isOfBenefit(each, benefit.benefitId));
  const begun = { claim, effects: [], keep: most, money: payout.amountRupiah };
  return own.reduce<Keeping>((moved, recovery) => settledOne(moved, recovery, payout, at), begun);
}

interface Undoing extends Moved {
  /** What of the money is left; beyond it stands what an offset had settled, which is owed again. */
  readonly money: number;
}
interface Keeping extends Undoing {
  /** What may be kept yet. */
  readonly keep: number;
}

function settledOne(moved: Keeping, recovery: Recovery, { payoutId }: PayoutSummary, at: Instant): Keeping {
  const open = withoutWriteOffs(recovery);
  const amountRupiah = Math.min(moved.keep, freeBalanceOf(moved.claim, open));
  if (amountRupiah <= 0) return moved;
  const { benefitId, recoveryNo } = recovery;
  const given = { decision: 'RETURN', bankCode: null, lineId: null, amountRupiah } as const;
  const who = { proposedBy: BY_RULE, proposedAt: at, confirmedAt: at };
  const settlements = [...open.settlements, { ...given, ...who, benefitId, payoutId }];
  const givenUp = settledSum(recovery.settlements) - settledSum(open.settlements);
  const fromMoney = Math.min(moved.money, amountRupiah);
  return {
    claim: withRecovery(moved.claim, { ...open, settlements }),
    effects: [
      ...moved.effects,
      ...(givenUp > 0 ? [recoveryEffect(moved.claim, recovery, 'WRITE_OFF_UNDONE', givenUp, at)] : []),
      posting(moved.claim, { benefitId, recoveryNo }, 'OVERPAYMENT_RETURNED', at, [
        { account: ACCOUNT.returnedPayable, amountRupiah: fromMoney },
        { account: ACCOUNT.expense, amountRupiah: amountRupiah - fromMoney },
        { account: OWED, amountRupiah: -amountRupiah },
      ]),
    ],
    keep: moved.keep - amountRupiah,
    money: moved.money - fromMoney,
  };
}

/** What was given up is not given up any more; a word that nobody has confirmed is overtaken by the money. */
export const withoutWriteOffs = (recovery: Recovery): Recovery => ({
  ...recovery,
  settlements: recovery.settlements.filter(
    ({ decision, confirmedAt }) => confirmedAt !== null && decision !== 'WRITE_OFF',
  ),
});

/** What has settled a debt; a word that nobody has confirmed has not. */
export const settledSum = (settlements: Recovery['settlements']): number =>
  settlements.reduce(
    (total, { confirmedAt, amountRupiah }) => total + (confirmedAt === null ? 0 : amountRupiah),
    0,
  );

/** A debit that shows that the money had stayed with the payee, or left again: what it settled is owed again. */
export function returnUndone(
  claim: Claim,
  { benefitId }: Benefit,
  { payoutId, amountRupiah: money }: PayoutSummary,
  at: Instant,
): Moved {
  const first = claim.payouts.findIndex((each) => each.payoutId === payoutId);
  const since = claim.payouts.slice(first).map((each) => each.payoutId);
  const isBack = (each: RecoverySettlement): boolean =>
    each.decision === 'RETURN' && each.benefitId === benefitId && since.includes(each.payoutId ?? '');
  return (claim.recoveries ?? []).reduce<Undoing>(
    (moved, recovery) => {
      const amountRupiah = settledSum(recovery.settlements.filter(isBack));
      if (amountRupiah === 0) return moved;
      const settlements = recovery.settlements.filter((each) => !isBack(each));
      const fromMoney = Math.min(moved.money, amountRupiah);
      const about = { benefitId, recoveryNo: recovery.recoveryNo };
      const lines = [
        { account: OWED, amountRupiah },
        { account: ACCOUNT.returnedPayable, amountRupiah: -fromMoney },
        { account: ACCOUNT.expense, amountRupiah: fromMoney - amountRupiah },
      ];
      return {
        claim: withRecovery(moved.claim, { ...recovery, settlements }),
        effects: [...moved.effects, posting(claim, about, 'OVERPAYMENT_RETURN_UNDONE', at, lines)],
        money: moved.money - fromMoney,
      };
    },
    { claim, effects: [], money },
  );
}

function posting(
  { claimNumber, version }: Claim,
  { benefitId, recoveryNo }: Pick<Recovery, 'benefitId' | 'recoveryNo'>,
  event: 'OVERPAYMENT_RETURNED' | 'OVERPAYMENT_RETURN_UNDONE',
  at: Instant,
  lines: readonly LedgerLine[],
): Effect {
  const key = `${claimNumber}:${recoveryNo}:return:${version + 1}`;
  const booked = lines.filter(({ amountRupiah }) => amountRupiah !== 0);
  return { kind: 'POST', posting: { key, event, at, lines: booked, claimNumber, benefitId } };
}
