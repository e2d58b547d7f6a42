import { maskAccount, type PayoutRecord, type PayoutSummary } from '@jkk/domain/payout';
import { rupiah } from '@jkk/domain/money';

export function toPayoutSummary(row: PayoutRecord): PayoutSummary {
  return {
    payoutId: row.payoutId,
    claimNumber: row.claimNumber,
    benefitId: row.benefitId,
    amountRupiah: rupiah(row.amountRupiah),
    state: row.state,
    bankCode: row.payeeBankCode,
    partnerBankCode: row.partnerBankCode,
    serviceCode: row.serviceCode,
    payeeName: row.payeeName,
    maskedAccount: maskAccount(row.payeeAccountNumber),
    replaces: row.replaces,
    batchId: row.batchId,
    holdReason: row.holdReason,
    failureCode: row.failureCode,
    nameCheckedAt: row.nameCheckedAt,
    releasedAt: row.releasedAt,
    settledAt: row.settledAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}
