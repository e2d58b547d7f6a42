import type { TransferOrder } from '@jkk/banking';
import { rupiah } from '@jkk/domain/money';
import { partnerReference, type PayoutRecord } from '@jkk/domain/payout';
import type { SendingPlan } from '@jkk/domain/payout/decide';

/** Kinds of payee that are no persons. */
const ORGANISATIONS = ['EMPLOYER', 'PLKK', 'DJS'];

/** What the bank is told to pay, under the reference of the plan. */
export const toOrder = (payout: PayoutRecord, { no, transactionDate }: SendingPlan): TransferOrder => ({
  partnerReference: partnerReference(payout.payoutId, no),
  service: payout.serviceCode,
  amountRupiah: rupiah(payout.amountRupiah),
  beneficiary: {
    bankCode: payout.payeeBankCode,
    accountNumber: payout.payeeAccountNumber,
    accountName: payout.nameAtBank ?? payout.payeeAccountName,
    isPerson: !ORGANISATIONS.includes(payout.payeeKind),
  },
  transactionDate,
});
