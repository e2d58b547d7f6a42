import { mergePeriods } from '../../benefits';
import { dayText } from '../../calendar';
import { formatRupiah, rupiah } from '../../money';
import { needsFile } from '../../fields';
import { finding, type Finding, type Text } from '../../findings';
import { unansweredPayouts, unduePayouts } from '../benefit/undue';
import type { Benefit, Claim } from '../claim';
import { hasDecided, mayNotDecide } from '../authority/involved';
import { commandRule } from '../commands';
import { actingRole, done, invalid, invalidAt, refuse, stamp } from '../decision';
import { namesChildren, namesDays, overpaymentForm, type OverpaymentBody } from '../forms/overpayment';
import { bornOf, handedOver, isHandedOver } from '../payers/transfer';
import { foundOfPayout, type Recovery } from '../recovery/recovery';
import { recoveryEffect } from '../recovery/recovery-posting';
import { wrongChildrenAmount, wrongChildrenRefusal } from '../recovery/wrong-children';
import { wrongDaysAmount, wrongDaysRefusal } from '../recovery/wrong-days';
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
    OVERPAYMENT_FOUND: (data, context) => {
      const days = daysText(data['days']);
      const born = daysText(data['children']);
      if (born !== undefined) {
        return aboutBenefit(
          `tahun sekolah anak yang lahir ${born.id} dibayar keliru; penerima berutang.`,
          `the school year of the child born ${born.en} should not have been paid; the payee owes it.`,
        )(data, context);
      }
      return days === undefined
        ? aboutBenefit(
            'ditemukan kelebihan bayar; penerima berutang.',
            'an overpayment was found; the payee owes it.',
          )(data, context)
        : aboutBenefit(
            `hari yang dibayar keliru (${days.id}); penerima berutang.`,
            `days were paid that should not have been (${days.en}); the payee owes them.`,
          )(data, context);
    },
  },
  check: needsFile,
  decide(claim, benefit, { body, actor }, context) {
    if (mayNotDecide(benefit, actor) || hasDecided(benefit, actor)) {
      return refuse('APPROVAL.SAME_PERSON');
    }
    const errors = contentFindings(claim, benefit, body);
    if (errors.length > 0) return invalid(errors);
    const { now } = context;
    const days = body.periods === undefined ? undefined : mergePeriods(body.periods);
    const second = body.reasonCode === 'PAID_TWICE' ? secondPayout(claim, benefit) : undefined;
    const left = second?.leftRupiah ?? bornOf(claim, benefit);
    const { children } = body;
    const amountRupiah =
      body.amount ??
      (children === undefined
        ? wrongDaysAmount(claim, benefit, days ?? [], context)
        : wrongChildrenAmount(claim, benefit, children, context));
    const named = children === undefined ? '/periods' : '/children';
    const pointer = body.amount === undefined ? named : '/amount';
    if (amountRupiah < 1 || amountRupiah > left) {
      return invalidAt(pointer, 'NUMBER.OUT_OF_RANGE', most(left));
    }
    const by = stamp(actor, actingRole(actor, commandRule('overpayment').roles));
    const recovery: Recovery = {
      recoveryNo: `R${String((claim.recoveries ?? []).length + 1).padStart(2, '0')}`,
      benefitId: benefit.benefitId,
      amountRupiah,
      ...(days && { days }),
      ...(children && { children }),
      ...(second && { payoutId: second.payoutId }),
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
        amountRupiah,
        reasonCode: body.reasonCode,
        ...(days && { days: days.map(({ from, to }) => `${from}/${to}`) }),
        ...(children && { children: children.map(({ birthDate }) => birthDate) }),
      },
      effects: [recoveryEffect(claim, recovery, 'FOUND', amountRupiah, now)],
      benefitId: benefit.benefitId,
    });
  },
};

/** The payment beside the one that paid the benefit, and what of it nobody has found yet; undefined where there is none. */
function secondPayout(claim: Claim, benefit: Benefit) {
  const payout = unansweredPayouts(claim, benefit)[0] ?? unduePayouts(claim, benefit)[0];
  return (
    payout && {
      payoutId: payout.payoutId,
      leftRupiah: payout.amountRupiah - foundOfPayout(claim, payout.payoutId),
    }
  );
}

/** An amount, days or children, by the benefit and the reason, and only one of them. */
function contentFindings(claim: Claim, benefit: Benefit, body: OverpaymentBody): Finding[] {
  const { amount, periods, children, reasonCode } = body;
  const byDays = namesDays(benefit.type, reasonCode);
  const byChildren = namesChildren(benefit.type, reasonCode);
  const refusal = byChildren
    ? wrongChildrenRefusal(claim, benefit, children)
    : byDays && wrongDaysRefusal(claim, benefit, periods);
  const isTyped = !byDays && !byChildren;
  return [
    ...(isTyped && amount === undefined ? [finding('/amount', 'PROPERTY.MISSING', AMOUNT_MISSING)] : []),
    ...(isTyped || amount === undefined ? [] : [finding('/amount', 'PROPERTY.UNKNOWN', COMPUTED)]),
    ...(byDays || periods === undefined ? [] : [finding('/periods', 'PROPERTY.UNKNOWN', NO_DAYS)]),
    ...(byChildren || children === undefined ? [] : [finding('/children', 'PROPERTY.UNKNOWN', NO_CHILDREN)]),
    ...(refusal ? [refusal] : []),
  ];
}

/** Days of an event in words; undefined where it names none. */
export function daysText(days: unknown): Text | undefined {
  if (!Array.isArray(days)) return undefined;
  const texts = days.map((each) => String(each).split('/').map(dayText));
  const list = (language: keyof Text): string =>
    texts.map((ends) => [...new Set(ends.map((end) => end[language]))].join(' – ')).join(', ');
  return { id: list('id'), en: list('en') };
}

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
const AMOUNT_MISSING = {
  id: 'Jumlah kelebihan bayar wajib diisi.',
  en: 'What was paid too much is required.',
};
const NO_DAYS = {
  id: 'Hari hanya disebut untuk STMB yang harinya keliru.',
  en: 'Days are named only of temporary incapacity whose days were wrong.',
};
const COMPUTED = {
  id: 'Jumlahnya dihitung dari hari atau anak yang keliru; tidak diisi.',
  en: 'The amount is computed from the wrong days or children; it is not typed.',
};
const NO_CHILDREN = {
  id: 'Anak hanya disebut untuk beasiswa yang tahun sekolahnya keliru.',
  en: 'Children are named only of a scholarship whose school year was wrong.',
};
