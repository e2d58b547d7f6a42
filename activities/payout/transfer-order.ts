import type { TransferOrder } from '@jkk/banking';
import { REGISTERED_PAYEES } from '@jkk/domain/benefits/payee-kinds';
import { rupiah } from '@jkk/domain/money';
import { partnerReference, type PayoutRecord } from '@jkk/domain/payout';
import type { SendingPlan } from '@jkk/domain/payout/decide';

/** Codes of kinds, as a payout keeps them. */
const COMPANIES: readonly string[] = REGISTERED_PAYEES;

/** What the bank is told to pay, under the reference of the plan. */
export const toOrder = (payout: PayoutRecord, { no, transactionDate }: SendingPlan): TransferOrder => ({
  partnerReference: partnerReference(payout.payoutId, no),
  service: payout.serviceCode,
  amountRupiah: rupiah(payout.amountRupiah),
  beneficiary: {
    bankCode: payout.payeeBankCode,
    accountNumber: payout.payeeAccountNumber,
    accountName: payout.nameAtBank ?? payout.payeeAccountName,
    isPerson: !COMPANIES.includes(payout.payeeKind),
  },
  transactionDate,
});
