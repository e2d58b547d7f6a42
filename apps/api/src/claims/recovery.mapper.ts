import type { Actor } from '@jkk/domain/access';
import { balanceOf, nextInstalment, type Claim, type Recovery } from '@jkk/domain/claim';
import { belongsTo } from '@jkk/domain/fields';
import type { RecoveryView } from './dto/recovery.views';

/** What payees owe is the business of the branch and of those who pay. */
export const toRecoveryViews = ({ recoveries = [] }: Claim, { roles }: Actor): RecoveryView[] =>
  belongsTo('MONEY', { roles, own: false }) ? recoveries.map(toView) : [];

function toView(recovery: Recovery): RecoveryView {
  const {
    recoveryNo,
    benefitId,
    amountRupiah,
    days = [],
    children = [],
    foundAt,
    plan,
    settlements,
  } = recovery;
  return {
    recoveryNo,
    benefitId,
    amount: amountRupiah,
    days: days.map(({ from, to }) => ({ from, to })),
    children: children.map(({ name = null, birthDate }) => ({ name, birthDate })),
    balance: balanceOf(recovery),
    foundAt,
    nextOn: nextInstalment(recovery)?.dueOn ?? null,
    instalments: (plan?.instalments ?? []).map((each) => ({ dueOn: each.dueOn, amount: each.amountRupiah })),
    settlements: settlements.map((each) => ({
      decision: each.decision,
      amount: each.amountRupiah,
      bankCode: each.bankCode,
      lineId: each.lineId,
      proposedAt: each.proposedAt,
      confirmedAt: each.confirmedAt,
    })),
  };
}
