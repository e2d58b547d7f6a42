import { missing, needsFile } from '../../fields';
import { formatRupiah, rupiah } from '../../money';
import type { Benefit, Claim } from '../claim';
import { done, invalidAt, refuse, stamp, withBenefit } from '../decision';
import { offsetForm, type OffsetBody } from '../forms/offset';
import { freeBalanceOf, isOwedByPayee } from '../recovery/offset';
import { openRecoveries, openSettlement } from '../recovery/recovery';
import { aboutBenefit, type Sentence } from '../sentences';
import type { BenefitSheet } from '../sheet';
import { NOT_OPEN } from './recovery-plan';

const agreed: Sentence = (data, context) => {
  const amount = formatRupiah(rupiah(Number(data['amountRupiah'])));
  const no = String(data['recoveryNo']);
  return aboutBenefit(
    `${amount} diperhitungkan dengan piutang ${no}.`,
    `${amount} is set off against receivable ${no}.`,
  )(data, context);
};

/** An officer records by which word a debt is taken off a benefit; whoever else approves the benefit approves it with it. */
export const offset: BenefitSheet<'offset'> = {
  code: 'offset',
  on: 'benefit',
  form: offsetForm,
  operation: {
    id: 'setOffBenefit',
    summary:
      'Take what its payee owes off a benefit, by consent or by rule; who approves the benefit is the second person',
  },
  shown: { as: 'offsets' },
  sentences: {
    OFFSET_AGREED: agreed,
    OFFSET_DROPPED: aboutBenefit(
      'tidak lagi diperhitungkan dengan piutang.',
      'it is no longer set off against a receivable.',
    ),
  },
  mayGive: (claim) => openRecoveries(claim).length > 0,
  check: (body) =>
    body['basis'] === 'DROPPED'
      ? []
      : [
          ...missing(body, 'amount'),
          ...(body['basis'] === 'RULE' ? missing(body, 'ruleCited') : needsFile(body)),
        ],
  decide(claim, benefit, { body, actor }, { now }) {
    // What was approved once may be proven paid by a late debit, as it was approved.
    if (benefit.approvedBefore !== undefined) return refuse('BENEFIT.STAGE_NOT_ALLOWED');
    const by = stamp(actor, 'CLAIM_OFFICER');
    const { recoveryNo, amount, basis } = body;
    const { offset: _before, ...whole } = benefit;
    const common = { by, now, benefitId: benefit.benefitId };
    if (basis === 'DROPPED') {
      if (benefit.offset?.recoveryNo !== recoveryNo) {
        return invalidAt('/recoveryNo', 'RECOVERY.NOT_OPEN', NOT_OPEN);
      }
      const data = { benefitId: benefit.benefitId, recoveryNo };
      return done(claim, { ...common, claim: withBenefit(claim, whole), code: 'OFFSET_DROPPED', data });
    }
    const wrong = findingOf(claim, benefit, body);
    if (wrong !== undefined) return wrong;
    const amountRupiah = amount ?? 0;
    const set: Benefit = { ...whole, offset: { recoveryNo, amountRupiah, by, at: now } };
    return done(claim, {
      ...common,
      claim: withBenefit(claim, set),
      code: 'OFFSET_AGREED',
      data: { benefitId: benefit.benefitId, recoveryNo, amountRupiah, basis },
    });
  },
};

/** Never more than is owed, by nobody else than the payee, and something is left to be paid, which a statement proves. */
function findingOf(claim: Claim, benefit: Benefit, { recoveryNo, amount = 0 }: OffsetBody) {
  const recovery = openRecoveries(claim).find((each) => each.recoveryNo === recoveryNo);
  if (recovery === undefined || openSettlement(recovery) !== undefined) {
    return invalidAt('/recoveryNo', 'RECOVERY.NOT_OPEN', NOT_OPEN);
  }
  if (!isOwedByPayee(claim, recovery, benefit)) {
    return invalidAt('/recoveryNo', 'OFFSET.OTHER_PAYEE', OTHER_PAYEE);
  }
  const most = Math.min(freeBalanceOf(claim, recovery, benefit.benefitId), benefit.amountRupiah - 1);
  return amount > most ? invalidAt('/amount', 'NUMBER.OUT_OF_RANGE', atMost(most)) : undefined;
}

const OTHER_PAYEE = {
  id: 'Piutang ini bukan utang penerima manfaat ini.',
  en: 'Somebody else than the payee of this benefit owes this.',
};
const atMost = (most: number) => ({
  id: `Paling banyak ${formatRupiah(rupiah(Math.max(most, 0)))}: sisa utang, dan sebagian manfaat tetap dibayarkan.`,
  en: `At most ${formatRupiah(rupiah(Math.max(most, 0)))}: what is still owed, and some of the benefit is always paid.`,
});
