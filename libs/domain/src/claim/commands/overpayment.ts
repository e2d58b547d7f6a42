import { formatRupiah, rupiah } from '../../money';
import { needsFile } from '../../fields';
import type { Claim } from '../claim';
import { hasDecided, mayNotDecide } from '../authority/involved';
import { commandRule } from '../commands';
import { actingRole, done, invalidAt, refuse, stamp } from '../decision';
import { overpaymentForm } from '../forms/overpayment';
import { bornOf, handedOver, isHandedOver } from '../payers/transfer';
import type { Recovery } from '../recovery/recovery';
import { recoveryEffect } from '../recovery/recovery-posting';
import { aboutBenefit } from '../sentences';
import type { BenefitSheet } from '../sheet';

/** A paid benefit turns out to have been too much: an event of its own makes a debt of it, and nothing that was decided is edited. */
export const overpayment: BenefitSheet<'overpayment'> = {
  code: 'overpayment',
  on: 'benefit',
  form: overpaymentForm,
  operation: {
    id: 'recordOverpayment',
    summary: 'Record what a payee got too much; it is owed from then on',
    refusals: ['APPROVAL.SAME_PERSON'],
  },
  shown: { as: 'overpayments' },
  sentences: {
    OVERPAYMENT_FOUND: aboutBenefit(
      'ditemukan kelebihan bayar; penerima berutang.',
      'an overpayment was found; the payee owes it.',
    ),
  },
  check: needsFile,
  decide(claim, benefit, { body, actor }, { now }) {
    if (mayNotDecide(benefit, actor) || hasDecided(benefit, actor)) {
      return refuse('APPROVAL.SAME_PERSON');
    }
    const left = bornOf(claim, benefit);
    if (body.amount > left) return invalidAt('/amount', 'NUMBER.OUT_OF_RANGE', most(left));
    const by = stamp(actor, actingRole(actor, commandRule('overpayment').roles));
    const recovery: Recovery = {
      recoveryNo: `R${String((claim.recoveries ?? []).length + 1).padStart(2, '0')}`,
      benefitId: benefit.benefitId,
      amountRupiah: body.amount,
      foundBy: by,
      foundAt: now,
      plan: null,
      settlements: [],
    };
    return done(claim, {
      claim: awake({ ...claim, recoveries: [...(claim.recoveries ?? []), recovery] }),
      code: 'OVERPAYMENT_FOUND',
      by,
      now,
      data: {
        benefitId: benefit.benefitId,
        recoveryNo: recovery.recoveryNo,
        amountRupiah: body.amount,
        reasonCode: body.reasonCode,
      },
      effects: [recoveryEffect(claim, recovery, 'FOUND', body.amount, now)],
      benefitId: benefit.benefitId,
    });
  },
};

/** A claim that rested waits again until the debt is settled. */
function awake(claim: Claim): Claim {
  if (isHandedOver(claim)) return handedOver(claim);
  const rested = claim.stage === 'SETTLED' || claim.stage === 'CLOSED';
  return rested ? { ...claim, stage: 'FINAL_REPORTED' } : claim;
}

const most = (left: number) => ({
  id: `Paling banyak ${formatRupiah(rupiah(left))} dari manfaat ini.`,
  en: `At most ${formatRupiah(rupiah(left))} of this benefit.`,
});
