import type { Actor } from '../../access';
import { bareNumber, isSameReceipt, receiptKey, type Receipt, type ReceiptKey } from '../../entitlements';
import { finding, type Finding } from '../../findings';
import type { Benefit, Claim } from '../claim';
import type { BenefitRequestBody } from '../forms';
import { placeOf, type KnownReceipts } from '../documents/receipts-elsewhere';

export type Advance = NonNullable<BenefitRequestBody['advances']>[number];

/** What a benefit says of the advances that it repays. A correction says everything anew. */
export const advancesOf = ({ written }: Pick<Benefit, 'written'>): readonly Advance[] =>
  [...(written?.requestBenefit ?? []), ...(written?.correction ?? [])].at(-1)?.advances ?? [];

/**
 * By what the proof of an advance is found again in any claim. Receipts and transfers are numbered by whoever paid; payslips
 * of one month may share a number, so that day and amount tell them apart. A payment stays the same one whatever it is
 * called the second time, and a receipt may stand for a reimbursement, too.
 */
export function advanceKeys({ report }: Claim, advances: readonly Advance[] = []): ReceiptKey[] {
  return advances.flatMap((advance, index) => {
    const { kind, number, paidOn, amount } = advance;
    const receipt = asReceipt(advance, index);
    const payer = report.employerNumber ?? report.projectNumber ?? '';
    const payment = [payer, bareNumber(number), paidOn, amount];
    const named = kind === 'PAYSLIP' ? payment : payment.slice(0, 2);
    const keys = [
      [kind, ...named],
      ['PAYMENT', ...payment],
      ...(kind === 'PAYSLIP' ? [] : [['NUMBER', ...named]]),
    ];
    const own = keys.map((parts): ReceiptKey => {
      return { pointer: receipt.pointer, key: ['a', ...parts].join('|'), exclusive: true, receipt };
    });
    return kind === 'RECEIPT' ? [...own, ...receiptKey(receipt)] : own;
  });
}

const asReceipt = ({ number, paidOn, amount }: Advance, index: number): Receipt => ({
  pointer: `/advances/${index}`,
  number,
  on: paidOn,
  amount,
});

/** A proof is used once, over all claims and whoever is paid: as an advance, or as the receipt of a reimbursement. */
export function advancesElsewhere(
  claim: Claim,
  advances: readonly Advance[],
  { uses }: KnownReceipts,
  actor: Actor,
): Finding[] {
  return advances.flatMap((advance, index) => {
    const keys = advanceKeys(claim, [advance]).map(({ key }) => key);
    const receipt = asReceipt(advance, index);
    const used = uses.find(
      (use) =>
        use.receipt !== null &&
        keys.includes(use.key) &&
        (use.key.startsWith('a|') || isSameReceipt(receipt, use.receipt)),
    );
    if (used === undefined) return [];
    const { id, en } = placeOf(used, actor);
    return [
      finding(receipt.pointer, 'ADVANCE.USED', {
        id: `Bukti pembayaran ini sudah dipakai (${id}).`,
        en: `This proof of a payment has been used (${en}).`,
      }),
    ];
  });
}
